package cn.chenghua.governance.backstreet.green;

import java.math.BigDecimal;

import cn.chenghua.governance.project.Project;

import org.jspecify.annotations.Nullable;

/** A green project with what the register keeps beside it. */
public record GreenRecord(Project project, GreenSite site) {

    public GreenLevel level() {
        return site.level();
    }

    /** The amount the project counts with now. */
    public @Nullable BigDecimal amount() {
        return level().amount(project.measures());
    }

    /** Whether the project counts with what the rule of its site says; it does not after somebody changed the amount elsewhere. */
    public boolean settled() {
        var counted = site.counted();
        var amount = amount();
        return counted == null || amount != null && amount.compareTo(counted) == 0;
    }
}
