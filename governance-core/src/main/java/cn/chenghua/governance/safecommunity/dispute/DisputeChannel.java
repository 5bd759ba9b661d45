package cn.chenghua.governance.safecommunity.dispute;

/** How a dispute came to be known. */
public enum DisputeChannel {
    VISIT, PHONE, PATROL, HANDED_OVER
}
