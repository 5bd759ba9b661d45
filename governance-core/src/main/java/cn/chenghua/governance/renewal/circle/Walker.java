package cn.chenghua.governance.renewal.circle;

/** Who walks, for a grown-up, an old person and a child go at different paces. */
public enum Walker {
    ADULT, ELDER, CHILD
}
