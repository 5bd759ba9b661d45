package cn.chenghua.governance.safecommunity.honour;

/** The honours of the plan: Red Pioneer 红色先锋, Chenghua Role Model 成华榜样. */
public enum HonourSort {
    RED_PIONEER, ROLE_MODEL
}
