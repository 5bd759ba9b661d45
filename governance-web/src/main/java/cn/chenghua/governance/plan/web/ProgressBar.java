package cn.chenghua.governance.plan.web;

import java.math.BigDecimal;

import cn.chenghua.governance.plan.Forecast;
import cn.chenghua.governance.plan.Measure;
import cn.chenghua.governance.plan.Progress;
import cn.chenghua.governance.plan.Status;

import org.jspecify.annotations.Nullable;

/** A target's row on a page: its progress, where the due day is expected to find it, and the widths of its bar, 0 to 100. */
public record ProgressBar(Progress progress, Forecast.@Nullable Band band) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final int NARROWEST = 3;

    public ProgressBar(Progress progress) {
        this(progress, null);
    }

    /** A bar with the range of its forecast, where there is one. */
    public static ProgressBar with(Progress progress, @Nullable Forecast forecast) {
        return new ProgressBar(progress, forecast == null ? null : forecast.atDue());
    }

    public int filled() {
        return progress.definition().terms().measure() == Measure.MILESTONE
                ? progress.status() == Status.REACHED ? 100 : 0
                : width(progress.share());
    }

    /** Where the planned mark stands; null where nothing is planned. */
    public @Nullable Integer mark() {
        var planned = progress.plannedShare();
        return planned == null ? null : width(planned);
    }

    /** Where the range begins and ends, never so narrow that it cannot be seen; null where nothing is forecast. */
    public @Nullable Span range() {
        if (band == null) {
            return null;
        }
        var to = Math.clamp(band.to(), NARROWEST, 100);
        return new Span(Math.clamp(band.from(), 0, to - NARROWEST), to);
    }

    public String name() {
        return Questions.english() ? progress.target().nameEn() : progress.target().name();
    }

    public boolean part() {
        return progress.target().partOf().isPresent();
    }

    /** A stretch of the bar. */
    public record Span(int from, int to) {
    }

    private static int width(@Nullable BigDecimal percent) {
        return percent == null ? 0 : percent.max(BigDecimal.ZERO).min(FULL).intValue();
    }
}
