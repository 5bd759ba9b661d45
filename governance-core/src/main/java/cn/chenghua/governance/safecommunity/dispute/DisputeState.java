package cn.chenghua.governance.safecommunity.dispute;

/** How a dispute stands. */
public enum DisputeState {
    OPEN, MEDIATING, SETTLED,
    /** Settled, and found to hold when it was asked after. */
    CONFIRMED, WITHDRAWN;

    public boolean settled() {
        return this == SETTLED || this == CONFIRMED;
    }
}
