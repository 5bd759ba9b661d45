package cn.chenghua.governance.access;

/** One thing that may be done; what is not granted is refused. */
public enum Right {
    /** See figures and records within the scope. */
    READ,
    /** See how programs talk to the platform: the description of its REST interface. */
    READ_CONTRACT,
    /** Add projects and report their stages within the scope. */
    EDIT_PROJECTS,
    /** Approve the month's reports of the units within the scope. */
    APPROVE_REPORTS,
    /** Move money between the balances of areas. */
    BALANCE_FUNDS,
    /** Open supervised cases, decide on appeals and close them out. */
    SUPERVISE,
    /** Accept, answer and appeal against supervised cases handed to the units within the scope. */
    ANSWER_CASES,
    /** Look after the assets of the posts that one holds that day, wherever they lie. */
    HOLD_POST,
    /** Look at assets within the scope and report what is wrong. */
    INSPECT,
    /** Add and change assets, posts and who holds them within the scope. */
    KEEP_ASSETS,
    /** Set patrol regimes, standards, taxonomies and the limits of cases. */
    SET_STANDARDS,
    /** Dispatch, accept, send back and handle cases within the scope. */
    HANDLE_CASES,
    /** Verify cases within the scope that one neither found nor handled. */
    VERIFY_CASES,
    /** See that there are disputes within the scope, with names masked and without what they are about. */
    SEE_DISPUTES,
    /** Take in disputes, settle them and pass them up within the scope, and see whom and what they are about. */
    MEDIATE,
    /** Change definitions, trajectories and the plan's period. */
    DEFINE_TARGETS,
    /** Change units, calendar and geometry. */
    REORGANISE,
    /** Open and close accounts, look after dictionaries and jobs; no business records. */
    ADMINISTER,
    /** Give and withdraw roles, end sessions and tokens, lift locks, set the rules of security. */
    SECURE,
    /** Read the audit trail and verify it. */
    AUDIT,
    /** See the phone and identity numbers of people in full, one by one and for a stated reason. */
    UNMASK;

    /** Whether nothing can be changed by it, so that a token which only reads may have it; seeing what is masked wants a person. */
    boolean onlyReads() {
        return this == READ || this == READ_CONTRACT || this == AUDIT || this == SEE_DISPUTES;
    }
}
