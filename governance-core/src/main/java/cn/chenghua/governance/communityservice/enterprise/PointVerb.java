package cn.chenghua.governance.communityservice.enterprise;

/** What can happen to a service point. */
public enum PointVerb {
    OPEN, CLOSE
}
