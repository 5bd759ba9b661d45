package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.math.MathContext;

/** The unit a target is promised in, such as kilometres for 620 公里; amounts are kept in the base unit and divided only to be shown. */
public enum Scale {
    PROJECTS, STREETS, ESTATES, FACILITIES, PARKS, SITES, OPENINGS, COMMUNITIES, SUBDISTRICTS, SERVICES, BUILDINGS, FOUNDATIONS, COMPANIES, CENTRES, LECTURES, PERCENT, KILOMETRES(
            Dimension.METRES, 1_000), SQUARE_METRES(Dimension.SQUARE_METRES, 1), SQUARE_KILOMETRES(Dimension.SQUARE_METRES,
                    1_000_000), YUAN(Dimension.YUAN, 1), HOURS(Dimension.HOURS, 1);

    private final Dimension dimension;
    private final BigDecimal divisor;

    Scale() {
        this(Dimension.COUNT, 1);
    }

    Scale(Dimension dimension, long divisor) {
        this.dimension = dimension;
        this.divisor = BigDecimal.valueOf(divisor);
    }

    public Dimension dimension() {
        return dimension;
    }

    /** 1,500 metres are 1.5 in kilometres; exact. */
    public BigDecimal fromBase(BigDecimal amount) {
        var scaled = (divisor.equals(BigDecimal.ONE) ? amount : amount.divide(divisor, MathContext.DECIMAL128))
                .stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }

    public BigDecimal toBase(BigDecimal amount) {
        return amount.multiply(divisor);
    }
}
