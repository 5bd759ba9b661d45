package cn.chenghua.governance.communityservice.admission;

import static cn.chenghua.governance.communityservice.admission.AdmissionState.*;
import static cn.chenghua.governance.workflow.Flow.move;

import cn.chenghua.governance.workflow.Flow;

/** What is done to an item, and which state it leads to. */
public enum AdmissionVerb {
    REQUEST, CHECK, SEND_BACK, ADMIT, BUY, REJECT, PUBLISH, WITHDRAW;

    static final Flow<AdmissionState, AdmissionVerb> FLOW = Flow.of(move(REQUEST, REQUESTED, OPENED, SENT_BACK),
            move(CHECK, CHECKED, REQUESTED), move(SEND_BACK, AdmissionState.SENT_BACK, REQUESTED), move(ADMIT, ADMITTED, CHECKED),
            move(BUY, BOUGHT, CHECKED), move(REJECT, REJECTED, CHECKED), move(PUBLISH, PUBLISHED, ADMITTED, BOUGHT),
            move(WITHDRAW, WITHDRAWN, PUBLISHED));

    /** Whether it is the department's to do; everything else is the office's. */
    public boolean byDepartment() {
        return this == REQUEST;
    }

    boolean decides() {
        return this == ADMIT || this == BUY || this == REJECT;
    }

    boolean checks() {
        return this == CHECK || this == SEND_BACK;
    }
}
