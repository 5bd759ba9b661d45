package cn.chenghua.governance.access;

import static cn.chenghua.governance.access.Right.*;

import java.util.Set;

/** What an account is on a unit, such as sub-district official on 建设路街道; a role says what may be done, the unit where. */
public enum Role {
    /** Works on the whole district, including targets and units. */
    DISTRICT_OFFICIAL(READ, READ_CONTRACT, EDIT_PROJECTS, APPROVE_REPORTS, BALANCE_FUNDS, SUPERVISE, ANSWER_CASES, INSPECT,
            KEEP_ASSETS,
            SET_STANDARDS, HANDLE_CASES, VERIFY_CASES, SEE_DISPUTES, MEDIATE, DEFINE_TARGETS, REORGANISE),
    /** Works on the targets and projects of one department. */
    DEPARTMENT_OFFICIAL(READ, READ_CONTRACT, EDIT_PROJECTS, APPROVE_REPORTS, ANSWER_CASES, INSPECT, KEEP_ASSETS, HANDLE_CASES,
            VERIFY_CASES), SUBDISTRICT_OFFICIAL(READ,
                    READ_CONTRACT, EDIT_PROJECTS,
                    APPROVE_REPORTS,
                    ANSWER_CASES, INSPECT, KEEP_ASSETS, HANDLE_CASES,
                    VERIFY_CASES, SEE_DISPUTES, MEDIATE), COMMUNITY_WORKER(READ, EDIT_PROJECTS, INSPECT, HANDLE_CASES,
                            SEE_DISPUTES, MEDIATE),
    /** A street, toilet or river chief; sees only the assets of the posts held that day, nothing by the role itself. */
    POST_HOLDER(HOLD_POST), VIEWER(READ),
    /** Reads everything, the audit trail included, and writes nothing. */
    AUDITOR(READ, READ_CONTRACT, AUDIT, SEE_DISPUTES), ADMINISTRATOR(READ_CONTRACT, ADMINISTER), SECURITY_OFFICER(SECURE,
            UNMASK), API_CLIENT(READ, READ_CONTRACT);

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = Set.of(rights);
    }

    public boolean grants(Right right) {
        return rights.contains(right);
    }

    Set<Right> rights() {
        return rights;
    }
}
