package cn.chenghua.governance.monthly;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

/**
 * What a unit confirmed of a project for a month, such as edition 1 of 2018-09 for 2017-JG-0042; it is never changed, a later
 * edition stands beside it.
 *
 * @param reason why it was corrected; empty before the lock
 * @param effort what confirming it took
 */
public record MonthReport(YearMonth month, UUID project, int edition, UnitCode place, String responsible, Snapshot snapshot,
        String remark, String reason, boolean afterLock, Effort effort, String saidBy, String saidByName, Instant saidAt) {

    /** The longest remark or reason, in signs. */
    public static final int LONGEST = 2_000;

    /**
     * What a report cost whoever gave it.
     *
     * @param offered how many fields there were to fill in
     * @param filled how many were filled in
     * @param seconds from opening the form to sending it, at most two hours
     */
    public record Effort(int offered, int filled, int seconds) {

        private static final int LONGEST = 7_200;

        public Effort {
            seconds = Math.clamp(seconds, 0, LONGEST);
            filled = Math.clamp(filled, 0, offered);
        }

        public static Effort none() {
            return new Effort(0, 0, 0);
        }

        /** The same work spread over several reports. */
        Effort over(int reports) {
            return new Effort(offered, filled, seconds / Math.max(1, reports));
        }
    }
}
