package cn.chenghua.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Forecast.State;
import cn.chenghua.governance.plan.ForecastRepository.RecordHistory;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final UnitCode CHENGHUA = new UnitCode("510108000000");
    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final UnitCode ERXIANQIAO = new UnitCode("510108006000");
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);
    private static final LocalDate YEAR_END = LocalDate.of(2017, 12, 31);
    private static final CountingRule STREETS = CountingRule.of("project", "kind=back_street", "accepted");

    private final List<RecordHistory> records = new ArrayList<>();
    private long seq;

    @Test
    void forecastsTheDayAllOpenStreetsAreAcceptedWhenEveryStreetSlippedByTenDays() {
        eightStreetsTenDaysLate();
        street("started", LocalDate.of(2017, 3, 1), LocalDate.of(2017, 9, 1));

        var forecast = streets(9).on(JUNE);

        assertThat(forecast).isEqualTo(new Forecast(State.FORECAST, 1.0, LocalDate.of(2017, 9, 11), LocalDate.of(2017, 9, 11),
                LocalDate.of(2017, 9, 11), new Forecast.Band(100, 100), 8, 1));
    }

    @Test
    void givesNoChanceToAStreetPlannedForAfterTheDueDay() {
        eightStreetsTenDaysLate();
        street("started", LocalDate.of(2017, 3, 1), LocalDate.of(2017, 12, 25));

        assertThat(streets(9).on(JUNE).probability()).isZero();
    }

    @Test
    void saysBetweenWhichSharesTheFigureWillStandOnTheDueDay() {
        eightStreetsTenDaysLate();
        street("started", LocalDate.of(2017, 3, 1), LocalDate.of(2017, 9, 1));
        street("started", LocalDate.of(2017, 3, 1), LocalDate.of(2017, 12, 25));

        assertThat(streets(10).on(JUNE).atDue()).isEqualTo(new Forecast.Band(90, 90));
        assertThat(streets(10).on(YEAR_END.plusDays(1)).atDue()).isNull();
    }

    @Test
    void staysSilentBelowEightLikeRecords() {
        eightStreetsTenDaysLate();
        records.removeFirst();
        street("started", LocalDate.of(2017, 3, 1), LocalDate.of(2017, 9, 1));

        assertThat(streets(9).on(JUNE)).isEqualTo(Forecast.none(State.NOT_ENOUGH, 7, 1));
    }

    @Test
    void saysThatRegisteredStreetsDoNotSuffice() {
        eightStreetsTenDaysLate();
        street("started", LocalDate.of(2017, 3, 1), LocalDate.of(2017, 9, 1));

        assertThat(streets(142).on(JUNE)).isEqualTo(Forecast.none(State.SHORT, 8, 1));
    }

    @Test
    void knowsTheDayTheQuantityWasReached() {
        eightStreetsTenDaysLate();

        var forecast = streets(8).on(JUNE);

        assertThat(forecast.state()).isEqualTo(State.REACHED);
        assertThat(forecast.median()).isEqualTo(LocalDate.of(2017, 5, 8));
        assertThat(forecast.probability()).isEqualTo(1);
        assertThat(streets(8).on(LocalDate.of(2017, 5, 7)).state()).isEqualTo(State.NOT_ENOUGH);
        assertThat(streets(8).reachedAfter(LocalDate.of(2017, 3, 31), JUNE)).isEqualTo(LocalDate.of(2017, 5, 8));
        assertThat(streets(9).reachedAfter(LocalDate.of(2017, 3, 31), JUNE)).isNull();
    }

    @Test
    void countsAWithdrawnStreetAsMissing() {
        eightStreetsTenDaysLate();
        var first = records.getFirst();
        var facts = new ArrayList<>(first.facts());
        facts.add(fact(first.facts().getLast().record(), "accepted", Fact.Move.LEFT, LocalDate.of(2017, 6, 1)));
        records.set(0, new RecordHistory(first.id(), facts, first.said()));

        assertThat(streets(8).on(LocalDate.of(2017, 5, 31)).state()).isEqualTo(State.REACHED);
        assertThat(streets(8).on(JUNE)).isEqualTo(Forecast.none(State.NOT_ENOUGH, 7, 1));
    }

    @Test
    void knowsNothingSaidLater() {
        eightStreetsTenDaysLate();
        var record = record(JIANSHELU, "back_street");
        records.add(new RecordHistory(record.id(), List.of(fact(record, "started", Fact.Move.REACHED, LocalDate.of(2017, 3, 1))),
                List.of(new Expectation(record, "accepted", LocalDate.of(2017, 9, 1), LocalDate.of(2017, 3, 1)),
                        new Expectation(record, "accepted", LocalDate.of(2018, 5, 1), LocalDate.of(2017, 7, 1)))));

        assertThat(streets(9).on(JUNE).median()).isEqualTo(LocalDate.of(2017, 9, 11));
        assertThat(streets(9).on(LocalDate.of(2017, 7, 1)).median()).isEqualTo(LocalDate.of(2018, 5, 11));
    }

    @Test
    void drawsADurationFromTheSameStageWhereNoDayIsPlanned() {
        for (int i = 1; i <= 8; i++) {
            var record = record(JIANSHELU, "back_street");
            records.add(new RecordHistory(record.id(),
                    List.of(fact(record, "started", Fact.Move.REACHED, LocalDate.of(2017, 1, i)),
                            fact(record, "accepted", Fact.Move.REACHED, LocalDate.of(2017, 1, i).plusDays(100))),
                    List.of()));
        }
        var open = record(JIANSHELU, "back_street");
        records.add(new RecordHistory(open.id(), List.of(fact(open, "started", Fact.Move.REACHED, LocalDate.of(2017, 6, 1))),
                List.of()));

        assertThat(streets(9).on(JUNE).latest()).isEqualTo(LocalDate.of(2017, 9, 9));
    }

    @Test
    void needsAStationInEachSubdistrictNotEightInOne() {
        for (int i = 1; i <= 8; i++) {
            records.add(accepted(record(JIANSHELU, "station"), "in_service", LocalDate.of(2017, 5, i)));
        }
        var elsewhere = record(ERXIANQIAO, "station");
        records.add(new RecordHistory(elsewhere.id(), List.of(),
                List.of(new Expectation(elsewhere, "in_service", LocalDate.of(2017, 9, 1), LocalDate.of(2017, 1, 1)))));
        var rule = new CountingRule("project", Attributes.parse("kind=station"), "in_service", null, Level.SUBDISTRICT, 1, false);

        var forecast = outlook(terms(BigDecimal.TWO, Scale.SUBDISTRICTS, Measure.COVERAGE, rule)).on(JUNE);

        assertThat(forecast.state()).isEqualTo(State.FORECAST);
        assertThat(forecast.median()).isEqualTo(LocalDate.of(2017, 9, 11));
        assertThat(outlook(terms(BigDecimal.valueOf(50), Scale.PERCENT, Measure.COVERAGE, rule)).on(JUNE).state())
                .isEqualTo(State.REACHED);
    }

    @Test
    void takesAllParksAsLikeWhereTooFewAreMunicipal() {
        for (int i = 1; i <= 8; i++) {
            records.add(accepted(record(JIANSHELU, "park;class=district"), "completed", LocalDate.of(2017, 5, i)));
        }
        var park = record(ERXIANQIAO, "park;class=municipal");
        records.add(new RecordHistory(park.id(), List.of(),
                List.of(new Expectation(park, "completed", LocalDate.of(2017, 9, 1), LocalDate.of(2017, 1, 1)))));
        var rule = CountingRule.of("project", "class=municipal;kind=park", "completed");

        var forecast = outlook(terms(BigDecimal.ONE, Scale.PARKS, Measure.COUNT, rule)).on(JUNE);

        assertThat(forecast.median()).isEqualTo(LocalDate.of(2017, 9, 11));
        assertThat(forecast.open()).isOne();
    }

    @Test
    void saysWhyThereIsNoForecast() {
        assertThat(outlook(terms(null, Scale.STREETS, Measure.COUNT, STREETS)).on(JUNE).state()).isEqualTo(State.NO_QUANTITY);
        var rate = new CountingRule("project", Attributes.NONE, "covered", "registered", null, 1, false);
        assertThat(outlook(terms(BigDecimal.TEN, Scale.PERCENT, Measure.RATE, rate)).on(JUNE).state()).isEqualTo(State.RATE);
    }

    private void eightStreetsTenDaysLate() {
        for (int i = 1; i <= 8; i++) {
            records.add(accepted(record(JIANSHELU, "back_street"), "accepted", LocalDate.of(2017, 5, i)));
        }
    }

    private RecordHistory accepted(Fact.Countable record, String stage, LocalDate day) {
        return new RecordHistory(record.id(),
                List.of(fact(record, "started", Fact.Move.REACHED, LocalDate.of(2017, 1, 5)),
                        fact(record, stage, Fact.Move.REACHED, day)),
                List.of(new Expectation(record, stage, day.minusDays(10), LocalDate.of(2017, 1, 5))));
    }

    private void street(String stage, LocalDate day, LocalDate planned) {
        var record = record(JIANSHELU, "back_street");
        records.add(new RecordHistory(record.id(), List.of(fact(record, stage, Fact.Move.REACHED, day)),
                List.of(new Expectation(record, "accepted", planned, day))));
    }

    private static Fact.Countable record(UnitCode place, String kind) {
        return new Fact.Countable("project", UUID.randomUUID(), "建设巷", place, Attributes.parse("kind=" + kind), Measures.NONE);
    }

    private Fact fact(Fact.Countable record, String stage, Fact.Move move, LocalDate day) {
        return new Fact(UUID.randomUUID(), ++seq, record, stage, move, day, UUID.randomUUID(), "official", Instant.EPOCH);
    }

    private Outlook streets(int quantity) {
        return outlook(terms(BigDecimal.valueOf(quantity), Scale.STREETS, Measure.COUNT, STREETS));
    }

    private static Definition.Terms terms(@Nullable BigDecimal quantity, Scale scale, Measure measure, CountingRule rule) {
        return new Definition.Terms(quantity, scale, null, YEAR_END, false, Commitment.FIRM, measure,
                List.of(new Reading(Reading.MAIN, rule, true)), Reading.MAIN, "区委社治委", List.of());
    }

    private Outlook outlook(Definition.Terms terms) {
        var plan = new Plan("five-actions", "三年计划", "Three-year plan", "成华区", "", LocalDate.of(2017, 1, 1),
                LocalDate.of(2019, 12, 31),
                new BigDecimal("0.9"));
        var since = LocalDate.of(1900, 1, 1);
        var hierarchy = new Hierarchy(List.of(new Unit(CHENGHUA, Level.DISTRICT, since, "成华区", "Chenghua", null),
                new Unit(JIANSHELU, Level.SUBDISTRICT, since, "建设路街道", "Jianshelu", CHENGHUA),
                new Unit(ERXIANQIAO, Level.SUBDISTRICT, since, "二仙桥街道", "Erxianqiao", CHENGHUA)));
        return new Outlook("B03", terms, plan, hierarchy, records);
    }
}
