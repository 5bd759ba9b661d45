package cn.chenghua.governance.backstreet.removal;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/** A site that cannot be so, such as one accepted before it was removed. */
public final class RemovalRefused extends Refusal {

    private RemovalRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static RemovalRefused unknown(Object id) {
        return new RemovalRefused("backstreet.removal.unknown", "id", id.toString());
    }

    static RemovalRefused name() {
        return new RemovalRefused("backstreet.removal.name", "name", "");
    }

    static RemovalRefused tooLong(String field, int limit) {
        return new RemovalRefused("backstreet.removal.long", field, limit);
    }

    static RemovalRefused batch(int batch, int most) {
        return new RemovalRefused("backstreet.removal.batch", "batch", batch, most);
    }

    static RemovalRefused amount(String field, BigDecimal amount) {
        return new RemovalRefused("backstreet.removal.amount", field, amount.toPlainString());
    }

    static RemovalRefused nothing() {
        return new RemovalRefused("backstreet.removal.nothing", "removed", "");
    }

    static RemovalRefused gain() {
        return new RemovalRefused("backstreet.removal.gain", "gained", "");
    }

    static RemovalRefused removed(LocalDate day) {
        return new RemovalRefused("backstreet.removal.removed", "removed_on", day.toString());
    }

    static RemovalRefused accepted(LocalDate day) {
        return new RemovalRefused("backstreet.removal.accepted", "accepted_on", day.toString());
    }

    static RemovalRefused order(LocalDate day, @Nullable LocalDate removed) {
        return new RemovalRefused("backstreet.removal.order", "accepted_on", day.toString(),
                removed == null ? "–" : removed.toString());
    }

    static RemovalRefused future(String field, LocalDate day) {
        return new RemovalRefused("backstreet.removal.future", field, day.toString());
    }

    static RemovalRefused number(String number) {
        return new RemovalRefused("backstreet.removal.number", "number", number);
    }

    static RemovalRefused exists(Object id) {
        return new RemovalRefused("backstreet.removal.exists", "id", id.toString());
    }

    public static RemovalRefused needed(String field) {
        return new RemovalRefused("backstreet.removal.needed", field, "");
    }

    public static RemovalRefused twice(String number, int row) {
        return new RemovalRefused("backstreet.removal.twice", "number", number, row);
    }
}
