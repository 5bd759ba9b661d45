package cn.chenghua.governance.safecommunity.dispute;

/** What can be done with a dispute. */
public enum DisputeVerb {
    ASSIGN, SETTLE, PASS_UP, WITHDRAW, FOLLOW_UP, REOPEN
}
