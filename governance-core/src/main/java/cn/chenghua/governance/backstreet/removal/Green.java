package cn.chenghua.governance.backstreet.removal;

/** What the gained space became; a paved square is no green. */
public enum Green {
    LAWN, SHRUBS, TREES, MIXED, PAVED
}
