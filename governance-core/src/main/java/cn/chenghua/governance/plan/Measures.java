package cn.chenghua.governance.plan;

import java.math.BigDecimal;

import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/** The amounts of one record in base units, such as 480 metres; an amount that was not measured is null, never zero. */
public record Measures(@Nullable BigDecimal metres, @Nullable BigDecimal squareMetres, @Nullable BigDecimal yuan,
        @Nullable BigDecimal hours) {

    public static final Measures NONE = new Measures(null, null, null, null);

    public Measures {
        notNegative("metres", metres);
        notNegative("squareMetres", squareMetres);
        notNegative("yuan", yuan);
        notNegative("hours", hours);
    }

    /** The amount in {@code dimension}; a record always counts 1. */
    public @Nullable BigDecimal in(Dimension dimension) {
        return switch (dimension) {
            case COUNT -> BigDecimal.ONE;
            case METRES -> metres;
            case SQUARE_METRES -> squareMetres;
            case YUAN -> yuan;
            case HOURS -> hours;
        };
    }

    private static void notNegative(String field, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() < 0) {
            throw new NegativeAmount(field, amount);
        }
    }

    /** An amount below zero. */
    public static final class NegativeAmount extends Refusal {
        public NegativeAmount(String field, BigDecimal amount) {
            super("amount.negative", field, amount.toPlainString());
        }
    }
}
