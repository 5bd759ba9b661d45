package cn.chenghua.governance.communityservice.admission.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.DutyCode;

/** What the gate reads and writes of items. */
public interface Covers {

    /** The items in force on a day that cover a duty. */
    List<Cover> of(DutyCode duty, LocalDate day);

    /**
     * The request for a duty that was refused to a department, opened where none is under way or was rejected; written in a
     * transaction of its own, for the one that asked is taken back.
     */
    Opened open(DutyCode duty, String title, String department, int year, Instant now);

    /** An item in force. */
    record Cover(UUID id, String number, String title, AdmissionList list) {
    }

    /** The request that stands for a refused duty. */
    record Opened(UUID id, String number) {
    }
}
