package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How one target stands on a day, in its own scale: such as 137 of 142 back streets on 2017-12-31, planned 142, behind.
 *
 * @param planned null where nothing is planned
 * @param lastDay the newest day something was posted for; null before the first
 * @param readings all readings, the chosen one first
 */
public record Progress(Target target, Definition definition, int definitionNumber, LocalDate asOf, LocalDate start,
        @Nullable LocalDate due,
        @Nullable BigDecimal quantity, @Nullable BigDecimal planned, boolean straightCourse, Figure figure,
        @Nullable LocalDate lastDay, Status status,
        List<ReadingFigure> readings) {

    public BigDecimal actual() {
        var actual = figure.actual();
        return actual == null ? BigDecimal.ZERO : actual;
    }

    public Scale scale() {
        return definition.terms().scale();
    }

    /** Actual less planned; null where nothing is planned. */
    public @Nullable BigDecimal difference() {
        return planned == null ? null : actual().subtract(planned);
    }

    /** Percent of the quantity, to one decimal and never rounded up to 100; null without a quantity, and for a milestone. */
    public @Nullable BigDecimal share() {
        return quantity == null || definition.terms().measure() == Measure.MILESTONE
                ? null
                : actual().multiply(BigDecimal.valueOf(100)).divide(quantity, 1, RoundingMode.DOWN);
    }

    /** Percent of the quantity planned for this day. */
    public @Nullable BigDecimal plannedShare() {
        return quantity == null || planned == null
                ? null
                : planned.multiply(BigDecimal.valueOf(100)).divide(quantity, 1, RoundingMode.DOWN);
    }

    public boolean late() {
        return status == Status.BEHIND || status == Status.AT_RISK;
    }

    /** The figure of one reading. */
    public record ReadingFigure(Reading reading, boolean chosen, Figure figure) {
    }

    /** The figure at the end of one month; planned and actual accumulate, {@code added} is the month's own. */
    public record Month(LocalDate month, @Nullable BigDecimal planned, BigDecimal actual, BigDecimal added) {
    }
}
