package cn.chenghua.governance.funding;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a posting says of money, such as {@link #OUTPUT} for work done in a month; the kinds are never added to each other. */
public enum FundKind {
    /** Money arranged for a project in a year, by source 资金来源. */
    BUDGET(null),
    /** Money moved between projects 统筹调剂; the two lines of a transfer add up to nothing. */
    TRANSFER(null),
    /** What is to be invested in a month 计划投资. */
    PLANNED(null),
    /** The value of the work done in a month 完成产值. */
    OUTPUT("output"),
    /** What was paid in a month 支付. */
    PAID("paid");

    private final @Nullable String stage;

    FundKind(@Nullable String stage) {
        this.stage = stage;
    }

    /** The stage under which targets count it; none for what is only intended. */
    public Optional<String> stage() {
        return Optional.ofNullable(stage);
    }

    /** Whether it may be said of a month that is yet to come. */
    public boolean ahead() {
        return this == BUDGET || this == PLANNED;
    }
}
