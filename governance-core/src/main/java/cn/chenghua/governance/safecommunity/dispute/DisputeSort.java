package cn.chenghua.governance.safecommunity.dispute;

/** What a dispute is about. */
public enum DisputeSort {
    NEIGHBOURS, FAMILY, PROPERTY, LABOUR, CONTRACT, OTHER
}
