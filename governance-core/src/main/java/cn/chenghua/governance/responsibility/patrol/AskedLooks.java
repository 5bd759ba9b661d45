package cn.chenghua.governance.responsibility.patrol;

import java.time.LocalDate;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;

/** How many looks regimes ask for in some days, whether they were made or not; a week or month counts where it ends. */
public record AskedLooks(Regimes regimes, WorkingCalendar calendar) {

    /** The looks asked of one level at one asset, from the first to the last of these days. */
    public int at(AssetKind kind, Level level, Grade grade, LocalDate first, LocalDate last) {
        var asked = 0;
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            var regime = regimes.of(kind, level, grade, day).orElse(null);
            if (regime != null && day.equals(regime.rhythm().last(day)) && anyDay(regime, regime.rhythm().first(day), day)) {
                asked += regime.times();
            }
        }
        return asked;
    }

    private boolean anyDay(PatrolRegime regime, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).anyMatch(day -> regime.counts(day, calendar));
    }
}
