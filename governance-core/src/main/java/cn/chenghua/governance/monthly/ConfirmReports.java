package cn.chenghua.governance.monthly;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.monthly.MonthReport.Effort;

/**
 * That somebody confirms the reports of a month as he saw them.
 *
 * @param seen the projects with the fingerprint of what was shown of each
 * @param remark said of each of them, or empty
 */
public record ConfirmReports(YearMonth month, List<Seen> seen, String remark, Effort effort) {

    /** The most reports confirmed at once. */
    public static final int MOST = 500;

    public ConfirmReports {
        seen = List.copyOf(seen);
        remark = remark.strip();
        if (seen.isEmpty() || seen.size() > MOST) {
            throw MonthRefused.nothingChosen();
        }
        if (remark.codePointCount(0, remark.length()) > MonthReport.LONGEST) {
            throw MonthRefused.tooLong("remark");
        }
    }

    /** A project and the sign of what was seen of it. */
    public record Seen(UUID project, String fingerprint) {
    }
}
