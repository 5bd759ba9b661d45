package cn.chenghua.governance.responsibility.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;

import org.junit.jupiter.api.Test;

class AskedLooksTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 9, 30);

    @Test
    void countsWorkingDaysOfADailyRegimeAndWeeksThatEndInTheMonth() {
        assertThat(looks(regime(1, Rhythm.DAY, true, LocalDate.of(2017, 1, 1)))).isEqualTo(20);
        assertThat(looks(regime(1, Rhythm.DAY, false, LocalDate.of(2017, 1, 1)))).isEqualTo(30);
        assertThat(looks(regime(2, Rhythm.WEEK, false, LocalDate.of(2017, 1, 1)))).as("five Sundays, two looks each")
                .isEqualTo(10);
    }

    @Test
    void countsNothingBeforeARegimeBeginsAndAfterItEnds() {
        assertThat(looks(regime(1, Rhythm.DAY, false, LocalDate.of(2018, 9, 21)))).isEqualTo(10);
        assertThat(looks(regime(1, Rhythm.DAY, false, LocalDate.of(2017, 1, 1)),
                regime(0, Rhythm.DAY, false, LocalDate.of(2018, 9, 11)))).isEqualTo(10);
    }

    private static int looks(PatrolRegime... regimes) {
        return new AskedLooks(new Regimes(List.of(regimes)), WorkingCalendar.weekendsOnly()).at(AssetKind.STREET, Level.COMMUNITY,
                Grade.B, FIRST, LAST);
    }

    private static PatrolRegime regime(int times, Rhythm rhythm, boolean working, LocalDate from) {
        return new PatrolRegime(AssetKind.STREET, Level.COMMUNITY, null, from, times, rhythm, EnumSet.allOf(Month.class), working,
                null, null, "会议纪要", false);
    }
}
