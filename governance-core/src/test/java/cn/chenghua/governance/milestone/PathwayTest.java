package cn.chenghua.governance.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.district.calendar.WorkingCalendar;

import org.junit.jupiter.api.Test;

class PathwayTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2018, 10, 31);

    @Test
    void isExpectedOnItsDueDayWhileNothingSaysOtherwise() {
        var first = Way.of("签约", "2018-11-30", null, null, null, null);
        var second = Way.of("拆除", "2018-12-28", null, null, "签约", 40);
        var way = way(first, second);
        assertThat(way.expected(second)).isEqualTo(LocalDate.of(2018, 12, 28));
        assertThat(way.late(second)).isZero();
        assertThat(way.foretold(second)).isNull();
    }

    @Test
    void isDueItsLimitAfterItsPredecessorWhereNoDayIsPlanned() {
        var first = Way.of("签约", "2018-11-30", null, null, null, null);
        var second = Way.of("拆除", null, null, null, "签约", 5);
        assertThat(way(first, second).due(second)).isEqualTo(LocalDate.of(2018, 12, 7));
    }

    @Test
    void isMovedByAsMuchAsItsPredecessorIsLate() {
        var first = Way.of("签约", "2018-11-05", "2018-11-19", null, null, null);
        var second = Way.of("拆除", "2018-11-12", null, null, "签约", null);
        var way = way(first, second);
        assertThat(way.expected(second)).isEqualTo(LocalDate.of(2018, 11, 26));
        assertThat(way.late(second)).isEqualTo(10);
        assertThat(way.foretold(second)).isEqualTo(LocalDate.of(2018, 11, 26));
        assertThat(way.critical(second)).containsExactly(first, second);
    }

    @Test
    void makesUpTimeWhereItsLimitIsShorterThanTheGap() {
        var first = Way.of("签约", "2018-11-05", "2018-11-19", null, null, null);
        var second = Way.of("拆除", "2018-12-03", null, null, "签约", 5);
        var way = way(first, second);
        assertThat(way.expected(second)).isEqualTo(LocalDate.of(2018, 12, 3));
        assertThat(way.late(second)).isZero();
        assertThat(way.critical(second)).containsExactly(second);
    }

    @Test
    void cannotBeReachedBeforeToday() {
        var overdue = Way.of("签约", "2018-10-24", null, null, null, null);
        assertThat(way(overdue).expected(overdue)).isEqualTo(TODAY);
        assertThat(way(overdue).late(overdue)).isEqualTo(5);
    }

    @Test
    void keepsTheActualDayOfWhatIsReached() {
        var done = Way.of("签约", "2018-10-24", "2018-12-01", "2018-10-26", null, null);
        assertThat(way(done).expected(done)).isEqualTo(LocalDate.of(2018, 10, 26));
        assertThat(way(done).critical(done)).isEmpty();
    }

    @Test
    void doesNotLoseItselfInARing() {
        var first = Way.of("签约", "2018-11-05", "2018-11-19", null, "拆除", null);
        var second = Way.of("拆除", "2018-11-12", null, null, "签约", null);
        var way = way(first, second);
        assertThat(way.expected(second)).isNotNull();
        assertThat(way.critical(second)).isNotEmpty();
    }

    @Test
    void doesNotInventADay() {
        var blank = Way.of("签约", null, null, null, null, 5);
        assertThat(way(blank).expected(blank)).isNull();
        assertThat(way(blank).late(blank)).isZero();
    }

    @Test
    void beginsWhereItsPredecessorIsDueOrItsLimitBefore() {
        var first = Way.of("签约", "2018-11-09", null, null, null, 5);
        var second = Way.of("拆除", "2018-12-03", null, null, "签约", null);
        var way = way(first, second);
        assertThat(way.begins(first)).isEqualTo(LocalDate.of(2018, 11, 2));
        assertThat(way.begins(second)).isEqualTo(LocalDate.of(2018, 11, 9));
    }

    private static Pathway way(Milestone... milestones) {
        return new Pathway(List.of(milestones), WorkingCalendar.weekendsOnly(), TODAY);
    }
}
