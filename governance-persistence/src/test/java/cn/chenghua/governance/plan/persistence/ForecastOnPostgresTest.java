package cn.chenghua.governance.plan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.Expectation;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.plan.Forecast;
import cn.chenghua.governance.plan.ForecastRepository;
import cn.chenghua.governance.plan.Forecasts;
import cn.chenghua.governance.plan.Ledger;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class ForecastOnPostgresTest {

    private static final UnitCode XINHONGLU = new UnitCode("510108004006");
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);
    private final UUID evidence = UUID.randomUUID();
    private final Actor official = new Actor(UUID.randomUUID(), "official", "Official", Map.of(Right.READ, Scope.everything()));

    @Autowired
    Ledger ledger;
    @Autowired
    Forecasts forecasts;
    @Autowired
    ForecastRepository records;
    @Autowired
    EvidenceRepository evidences;

    @BeforeEach
    void acceptEightLinksOfSixtyMetresTenDaysLate() {
        evidences.addAll(
                List.of(new Evidence(evidence, Evidence.Kind.DOCUMENT, "成华建〔2017〕88号", XINHONGLU, "official", Instant.now())));
        for (int day = 1; day <= 8; day++) {
            var opened = LocalDate.of(2017, 5, day);
            var link = link("60");
            ledger.expect(List.of(new Expectation(link, "opened", opened.minusDays(10), LocalDate.of(2017, 1, 1))));
            ledger.report(official, List.of(new Fact.Report(link, "opened", Fact.Move.REACHED, opened, evidence)));
        }
    }

    @Test
    void readsFactsAndPlannedDaysOfARecordTogether() {
        assertThat(records.histories().orElseThrow()).hasSize(8)
                .allMatch(history -> history.facts().size() == 1 && history.said().size() == 1);
    }

    @Test
    void forecastsTheTwoHundredKilometresFromOneGreatLink() {
        assertThat(forecasts.all(JUNE).get("B06")).isEqualTo(shortOf());
        ledger.expect(List.of(new Expectation(link("200000"), "opened", LocalDate.of(2017, 9, 1), LocalDate.of(2017, 6, 1))));

        var drawn = forecasts.all(JUNE);

        assertThat(drawn).hasSize(37);
        assertThat(drawn.get("B06")).isEqualTo(new Forecast(Forecast.State.FORECAST, 1.0, LocalDate.of(2017, 9, 11),
                LocalDate.of(2017, 9, 11), LocalDate.of(2017, 9, 11), new Forecast.Band(100, 100), 8, 1));
        assertThat(drawn.get("B03")).extracting(Forecast::state).isEqualTo(Forecast.State.NOT_ENOUGH);
        assertThat(drawn.get("E05")).extracting(Forecast::state).isEqualTo(Forecast.State.RATE);
    }

    @Test
    void testsTheForecastsOfAllMonthEndsBeforeTheQuantityIsReached() {
        var great = link("200000");
        ledger.expect(List.of(new Expectation(great, "opened", LocalDate.of(2017, 9, 1), LocalDate.of(2017, 6, 1))));
        ledger.report(official,
                List.of(new Fact.Report(great, "opened", Fact.Move.REACHED, LocalDate.of(2017, 9, 11), evidence)));

        var test = forecasts.backTest(LocalDate.of(2017, 10, 31));

        assertThat(test.past()).extracting(past -> past.asOf().getMonthValue()).containsExactly(6, 7, 8);
        assertThat(test.brier()).isZero();
        assertThat(test.covered()).isEqualTo(3);
    }

    private static Forecast shortOf() {
        return new Forecast(Forecast.State.SHORT, null, null, null, null, null, 8, 0);
    }

    private static Fact.Countable link(String metres) {
        return new Fact.Countable("project", UUID.randomUUID(), "新鸿路支路", XINHONGLU, Attributes.parse("kind=street_link"),
                new Measures(new java.math.BigDecimal(metres), null, null, null));
    }
}
