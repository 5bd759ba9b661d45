package cn.chenghua.governance.featuredstreet.rule;

/** What can be asked of every record: criteria of a community, subsystems of an estate. */
public enum Mandatory {
    CRITERION, SUBSYSTEM
}
