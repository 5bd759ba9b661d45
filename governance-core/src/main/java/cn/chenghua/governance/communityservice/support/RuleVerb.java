package cn.chenghua.governance.communityservice.support;

/** What can happen to a rule of support. */
public enum RuleVerb {
    SUBMIT, SEND_BACK, APPROVE, ISSUE, WITHDRAW
}
