package cn.chenghua.governance.casework.limit;

/** In what a limit is counted. */
public enum LimitUnit {
    /** 工作时: hours of the office day, on working days only. */
    WORKING_HOURS,
    /** 紧急工作时: hours of the clock, day and night. */
    CLOCK_HOURS,
    /** 工作日: whole working days after the first day. */
    WORKING_DAYS
}
