package cn.chenghua.governance.safecommunity.suggestion;

/** Who suggests: a resident, or a unit of the neighbourhood. */
public enum From {
    RESIDENT, LOCAL_UNIT
}
