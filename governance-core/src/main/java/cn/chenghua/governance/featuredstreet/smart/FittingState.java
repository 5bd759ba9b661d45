package cn.chenghua.governance.featuredstreet.smart;

/** How a subsystem of an estate stands. */
public enum FittingState {
    NOT_PLANNED, INSTALLED, ACCEPTED, FAILED
}
