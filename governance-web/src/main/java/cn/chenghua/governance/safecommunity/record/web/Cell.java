package cn.chenghua.governance.safecommunity.record.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * One value of a record, as it is kept and how it is to be shown.
 *
 * @param words what the key of a word begins with
 * @param href where it leads; empty where nowhere
 */
public record Cell(String raw, As as, String words, String href) {

    public static Cell text(@Nullable Object value) {
        return new Cell(value == null ? "" : value.toString(), As.TEXT, "", "");
    }

    public static Cell link(String text, String href) {
        return new Cell(text, As.TEXT, "", href);
    }

    public static Cell day(@Nullable LocalDate day) {
        return new Cell(day == null ? "" : day.toString(), As.DAY, "", "");
    }

    public static Cell number(@Nullable Number number) {
        return new Cell(number == null ? "" : new BigDecimal(number.toString()).toPlainString(), As.NUMBER, "", "");
    }

    public static Cell number(@Nullable Number number, String href) {
        return new Cell(number(number).raw, As.NUMBER, "", href);
    }

    /** A share of one, shown as a percentage. */
    public static Cell share(long part, long whole) {
        return new Cell(whole == 0
                ? ""
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP).toPlainString(), As.SHARE,
                "", "");
    }

    public static Cell word(String words, @Nullable Enum<?> constant) {
        return new Cell(constant == null ? "" : constant.name(), As.WORD, words, "");
    }

    public static Cell moment(@Nullable Instant at) {
        return new Cell(at == null ? "" : at.toString(), As.MOMENT, "", "");
    }

    public static Cell unit(@Nullable String code) {
        return new Cell(code == null ? "" : code, As.UNIT, "", "");
    }

    public static Cell kind(String code) {
        return new Cell(code, As.KIND, "", "");
    }

    /** For the page, which cannot read texts as figures. */
    public @Nullable BigDecimal figure() {
        return raw.isEmpty() ? null : new BigDecimal(raw);
    }

    public LocalDate asDay() {
        return LocalDate.parse(raw);
    }

    public Instant asMoment() {
        return Instant.parse(raw);
    }

    public UnitCode asUnit() {
        return new UnitCode(raw);
    }

    /** How a value is shown. */
    public enum As {
        TEXT, DAY, NUMBER, SHARE, WORD, MOMENT, UNIT, KIND
    }
}
