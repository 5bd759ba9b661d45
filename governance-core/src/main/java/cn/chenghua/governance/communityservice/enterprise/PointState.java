package cn.chenghua.governance.communityservice.enterprise;

/** Planned, in service, or closed; only what is in service counts. */
public enum PointState {
    PLANNED, IN_SERVICE, CLOSED
}
