package cn.chenghua.governance.duty;

import java.time.LocalDate;
import java.util.Optional;

import cn.chenghua.governance.district.UnitCode;

/**
 * Something a community is to do, such as the patrol regime of streets for all communities.
 *
 * @param code what it is within its sort, such as {@code patrol.STREET}; an admitted item covers it by this code
 * @param title what people call it
 * @param community the one that is to do it; empty for all of them
 * @param causedBy the department that lays it on; empty for the district office
 * @param day from when
 */
public record Duty(Sort sort, String code, String title, Optional<UnitCode> community, String causedBy, LocalDate day) {

    /** What sort of burden it is. */
    public enum Sort {
        TASK, FORM, REGIME, REPORT, PLATE
    }
}
