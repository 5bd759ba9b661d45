package cn.chenghua.governance.monthly;

import cn.chenghua.governance.district.UnitCode;

/**
 * How the reports of a month stand for the projects in one place that one unit answers for.
 *
 * @param due how many projects are to be reported on
 * @param said how many are
 * @param stale how many of these the records have left behind since
 */
public record Tally(UnitCode place, String responsible, int due, int said, int stale) {
}
