package cn.chenghua.governance.backstreet.green;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A green site that cannot be so, such as a greenway basically completed with 60 % of it built; its code tells which rule. */
public final class GreenRefused extends Refusal {

    private GreenRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static GreenRefused source(int limit) {
        return new GreenRefused("green.source", "source", limit);
    }

    static GreenRefused line() {
        return new GreenRefused("green.line", "geometry");
    }

    static GreenRefused area() {
        return new GreenRefused("green.area", "geometry");
    }

    static GreenRefused stated(BigDecimal amount) {
        return new GreenRefused("green.stated", "stated", amount.toPlainString());
    }

    static GreenRefused much(BigDecimal amount) {
        return new GreenRefused("green.much", "stated", amount.toPlainString());
    }

    static GreenRefused notDrawn() {
        return new GreenRefused("green.not_drawn", "basis");
    }

    static GreenRefused onlyGreenways() {
        return new GreenRefused("green.share.kind", "share");
    }

    static GreenRefused share(BigDecimal share) {
        return new GreenRefused("green.share.range", "share", share.toPlainString());
    }

    static GreenRefused future(LocalDate day) {
        return new GreenRefused("green.share.day", "on", day.toString());
    }

    static GreenRefused unit(BigDecimal stated, BigDecimal measured) {
        return new GreenRefused("green.unit", "stated", stated.toPlainString(), measured.toPlainString());
    }

    static GreenRefused noThreshold() {
        return new GreenRefused("green.threshold.unset", "stage");
    }

    static GreenRefused noShare() {
        return new GreenRefused("green.share.missing", "stage");
    }

    static GreenRefused below(BigDecimal share, BigDecimal threshold) {
        return new GreenRefused("green.share.below", "stage", share.toPlainString(), threshold.toPlainString());
    }

    static GreenRefused standing(BigDecimal share, BigDecimal threshold) {
        return new GreenRefused("green.share.stands", "share", share.toPlainString(), threshold.toPlainString());
    }

    static GreenRefused shifted(long metres) {
        return new GreenRefused("green.shifted", "geometry", metres);
    }

    static GreenRefused kind(String kind) {
        return new GreenRefused("green.kind", "kind", kind);
    }

    static GreenRefused twice(String number, int row) {
        return new GreenRefused("green.twice", "number", number, row);
    }

    static GreenRefused needed(String field) {
        return new GreenRefused("green.needed", field);
    }
}
