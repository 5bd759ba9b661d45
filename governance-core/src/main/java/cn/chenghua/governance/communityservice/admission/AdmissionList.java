package cn.chenghua.governance.communityservice.admission;

/** One of the five lists 五张清单; what lets a duty through is decided by {@link #lets}. */
public enum AdmissionList {
    SELF_GOVERNMENT, ASSISTANCE, PURCHASABLE, NEGATIVE, PLATE;

    /** Whether an item of this list lets what it covers reach a community; what is to be bought or is forbidden does not. */
    public boolean lets() {
        return this == SELF_GOVERNMENT || this == ASSISTANCE || this == PLATE;
    }
}
