package cn.chenghua.governance.milestone.lamp;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The lamp of a project with everything that was found, the most pressing first; green only where something was checked. */
public record Lamp(Colour colour, List<Finding> findings) {

    static Lamp of(List<Finding> findings) {
        var sorted = findings.stream().sorted(Comparator.comparing(Finding::colour).reversed().thenComparing(Finding::policy))
                .toList();
        return new Lamp(sorted.stream().map(Finding::colour).reduce(Colour.GREY, Colour::or), sorted);
    }

    /** What makes it yellow or red. */
    public List<Finding> reasons() {
        return findings.stream().filter(Finding::warns).toList();
    }

    /** The lamp of one milestone: what was found about it, grey where nothing was. */
    public Lamp of(UUID milestone) {
        return of(findings.stream().filter(finding -> milestone.equals(finding.milestone())).toList());
    }
}
