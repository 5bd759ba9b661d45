package cn.chenghua.governance.plan.web;

import java.math.BigDecimal;

import cn.chenghua.governance.plan.Measure;
import cn.chenghua.governance.plan.Progress;
import cn.chenghua.governance.plan.Status;

import org.jspecify.annotations.Nullable;

/** A target's row on a page: its progress and the widths of its bar, 0 to 100. */
public record ProgressBar(Progress progress) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

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

    public String name() {
        return Questions.english() ? progress.target().nameEn() : progress.target().name();
    }

    public boolean part() {
        return progress.target().partOf().isPresent();
    }

    private static int width(@Nullable BigDecimal percent) {
        return percent == null ? 0 : percent.max(BigDecimal.ZERO).min(FULL).intValue();
    }
}
