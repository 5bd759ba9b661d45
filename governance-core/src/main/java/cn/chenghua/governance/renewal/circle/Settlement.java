package cn.chenghua.governance.renewal.circle;

import java.time.LocalDate;

import cn.chenghua.governance.district.UnitCode;

/**
 * A place where residents live, such as 东街社区 with an estimated 13,554 people; one point stands for all of them.
 *
 * @param residents an estimate, no census figure
 * @param standsFor the day the estimate is for
 * @param source who estimated it and how
 */
public record Settlement(UnitCode unit, double longitude, double latitude, PositionQuality quality, int residents,
        LocalDate standsFor, String source) {
}
