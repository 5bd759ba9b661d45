package cn.chenghua.governance.access;

/** One thing that may be done; what is not granted is refused. */
public enum Right {
    /** See figures and records within the scope. */
    READ,
    /** Add projects and report their stages within the scope. */
    EDIT_PROJECTS,
    /** Change definitions, trajectories and the plan's period. */
    DEFINE_TARGETS,
    /** Change units, calendar and geometry. */
    REORGANISE,
    /** Look after accounts; no business records. */
    ADMINISTER
}
