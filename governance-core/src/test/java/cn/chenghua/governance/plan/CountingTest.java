package cn.chenghua.governance.plan;

import static cn.chenghua.governance.district.Chenghua.DISTRICT;
import static cn.chenghua.governance.district.Chenghua.JIANSHELU;
import static cn.chenghua.governance.district.Chenghua.JIANXINGLU;
import static cn.chenghua.governance.district.Chenghua.XIAJIANCAO;
import static cn.chenghua.governance.plan.Promises.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.district.Chenghua;
import cn.chenghua.governance.district.Hierarchy;

import org.junit.jupiter.api.Test;

class CountingTest {

    private final Hierarchy hierarchy = new Hierarchy(Chenghua.units());

    @Test
    void countsARecordFromItsStageOnAndNotBefore() {
        var street = record("kind=back_street", JIANXINGLU, Measures.NONE);
        assertThat(count(backStreets(), reached(street, "completed", "2017-08-01"))).isEqualByComparingTo("0");
        assertThat(count(backStreets(), reached(street, "completed", "2017-08-01"), reached(street, "accepted", "2017-09-01")))
                .isEqualByComparingTo("1");
    }

    @Test
    void leavesOutRecordsOfAnotherKind() {
        assertThat(count(backStreets(), reached(record("kind=renewal", JIANXINGLU, Measures.NONE), "accepted", "2017-09-01")))
                .isEqualByComparingTo("0");
    }

    @Test
    void countsARepeatOnce() {
        var street = record("kind=back_street", JIANXINGLU, Measures.NONE);
        assertThat(count(backStreets(), reached(street, "accepted", "2017-09-01"), reached(street, "accepted", "2017-09-02")))
                .isEqualByComparingTo("1");
    }

    @Test
    void reversesOnTheDayOfTheMoveBackAndCountsAgain() {
        var street = record("kind=back_street", JIANXINGLU, Measures.NONE);
        var lines = post(backStreets(), reached(street, "accepted", "2017-09-01"), left(street, "accepted", "2017-10-05"),
                reached(street, "accepted", "2017-11-20"));
        assertThat(lines).extracting(Posting::day).containsExactly(LocalDate.parse("2017-09-01"), LocalDate.parse("2017-10-05"),
                LocalDate.parse("2017-11-20"));
        assertThat(sum(lines)).isEqualByComparingTo("1");
    }

    @Test
    void reversesTheAmountThatWasPostedWhateverTheRecordMeasuresNow() {
        var short1 = record("kind=greenway", JIANXINGLU, metres("1200"));
        var longer = new Fact.Countable(short1.kind(), short1.id(), short1.label(), XIAJIANCAO, short1.attributes(),
                metres("1500"));
        var lines = post(greenways(), reached(short1, "opened", "2017-09-01"), left(longer, "opened", "2017-10-01"),
                reached(longer, "opened", "2017-10-01"));
        assertThat(lines).extracting(p -> p.quantity().toPlainString()).containsExactly("1200", "-1200", "1500");
        assertThat(lines.get(1).unit()).isEqualTo(JIANXINGLU);
        assertThat(lines.get(2).unit()).isEqualTo(XIAJIANCAO);
    }

    @Test
    void anAmountThatWasNotMeasuredAddsNothing() {
        assertThat(count(greenways(), reached(record("kind=greenway", JIANXINGLU, Measures.NONE), "opened", "2017-09-01")))
                .isEqualByComparingTo("0");
    }

    @Test
    void keepsTheSubdistrictOfTheDay() {
        var inCommunity = post(backStreets(),
                reached(record("kind=back_street", JIANXINGLU, Measures.NONE), "accepted", "2017-09-01"));
        var ofTheDistrict = post(backStreets(),
                reached(record("kind=back_street", DISTRICT, Measures.NONE), "accepted", "2017-09-01"));
        assertThat(inCommunity.getFirst().subdistrict()).isEqualTo(JIANSHELU);
        assertThat(ofTheDistrict.getFirst().subdistrict()).isEqualTo(DISTRICT);
    }

    @Test
    void aRateKeepsNumeratorAndDenominatorApart() {
        var member = record("kind=volunteering", JIANXINGLU, hours("18"));
        var lines = post(volunteers(), reached(member, "paired", "2017-03-01"), reached(member, "served", "2017-11-01"));
        assertThat(lines).extracting(p -> p.base().intValue()).containsExactly(1, 0);
        assertThat(lines).extracting(p -> p.quantity().intValue()).containsExactly(0, 18);
    }

    private BigDecimal count(Target target, Fact... facts) {
        return sum(post(target, facts));
    }

    private List<Posting> post(Target target, Fact... facts) {
        var counting = new Counting(List.of(target), hierarchy);
        var balances = new Balances(List.of());
        var lines = new ArrayList<Posting>();
        for (var fact : facts) {
            lines.addAll(counting.post(fact, balances));
        }
        return lines;
    }

    private static BigDecimal sum(List<Posting> lines) {
        return lines.stream().map(Posting::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
