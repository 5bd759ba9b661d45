package cn.chenghua.governance.plan.web;

import java.util.List;

/** The pages on which a feature does what clauses of the plan ask for, such as {@code /renewal/estates} for A08 and A09. */
public interface ClausePages {

    List<Page> pages();

    /** @param text key of what the link says */
    record Page(String clause, String path, String text) {
    }
}
