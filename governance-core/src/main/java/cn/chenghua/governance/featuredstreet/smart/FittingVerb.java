package cn.chenghua.governance.featuredstreet.smart;

/** What is done to a subsystem of an estate. */
public enum FittingVerb {
    INSTALL, ACCEPT, FAIL, GIVE_UP
}
