package cn.chenghua.governance.milestone.lamp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.milestone.CountingStages;
import cn.chenghua.governance.milestone.Milestone;
import cn.chenghua.governance.milestone.MilestoneLines.Line;
import cn.chenghua.governance.milestone.Touched;

import org.jspecify.annotations.Nullable;

/**
 * A delay that moves the stage from which a project counts, such as 拆除 moving 验收 by 12 working days, and the targets that
 * wait for it.
 *
 * @param chain the open milestones that move it, the first cause first
 * @param late working days
 */
public record Holdup(Line line, List<Milestone> chain, Milestone end, @Nullable LocalDate due, @Nullable LocalDate expected,
        int late, List<Touched> touched) {

    public Milestone cause() {
        return chain.getFirst();
    }

    /** The delays of these projects that move a counting stage, the longest first. */
    public static List<Holdup> of(List<Lamps.Lit> projects, CountingStages counting, LocalDate day) {
        var found = new ArrayList<Holdup>();
        for (var lit : projects) {
            var touched = counting.of(lit.line().attributes(), day);
            for (var end : lit.line().milestones()) {
                var waiting = touched.stream().filter(one -> one.stage().equals(end.stage())).toList();
                var late = lit.pathway().late(end);
                if (!waiting.isEmpty() && !end.done() && late > 0) {
                    found.add(new Holdup(lit.line(), lit.pathway().critical(end), end, lit.pathway().due(end),
                            lit.pathway().expected(end), late, waiting));
                }
            }
        }
        found.sort(java.util.Comparator.comparingInt(Holdup::late).reversed().thenComparing(one -> one.line().number()));
        return found;
    }
}
