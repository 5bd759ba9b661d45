package cn.chenghua.governance.featuredstreet.community;

import org.jspecify.annotations.Nullable;

/** How far a demonstration community is, with the stage of its project that each state bears. */
public enum NamingState {
    OPEN(null), APPLIED("applied"), PLANNED("planned"), SUPPORTED("supported"), REVIEWED("reviewed"), NAMED("named"),
    /** Named, and the last re-check did not hold. */
    DOUBTED("named");

    private final @Nullable String stage;

    NamingState(@Nullable String stage) {
        this.stage = stage;
    }

    /** The stage of the project; null before the first. */
    public @Nullable String stage() {
        return stage;
    }

    public boolean named() {
        return this == NAMED || this == DOUBTED;
    }
}
