package cn.chenghua.governance.communityservice.support;

/** A draft, under review, approved, issued or withdrawn; grants are made by issued rules alone. */
public enum RuleState {
    DRAFT, REVIEW, APPROVED, ISSUED, WITHDRAWN
}
