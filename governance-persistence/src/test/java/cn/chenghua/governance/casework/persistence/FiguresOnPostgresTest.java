package cn.chenghua.governance.casework.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.casework.CaseworkLines;
import cn.chenghua.governance.casework.CaseworkLines.Filter;
import cn.chenghua.governance.casework.CaseworkLines.Sight;
import cn.chenghua.governance.casework.figures.CaseFigures;
import cn.chenghua.governance.casework.figures.FigureRows;
import cn.chenghua.governance.casework.figures.Part;
import cn.chenghua.governance.casework.figures.Part.Name;
import cn.chenghua.governance.casework.figures.Period;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.storage.PersistenceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A month known from practice, 972 cases due of which 911 were closed and 737 in time, and smaller ones that can be recounted. */
@PersistenceTest
class FiguresOnPostgresTest {

    private static final Period SEPTEMBER = new Period(LocalDate.of(2018, 9, 1), LocalDate.of(2018, 9, 30),
            Instant.parse("2018-12-31T00:00:00Z"));
    private static final Filter ALL = Filter.all(Sight.of(Scope.everything()));

    @Autowired
    FigureRows rows;
    @Autowired
    CaseworkLines lines;
    @Autowired
    JdbcClient jdbc;
    private UUID street = UUID.randomUUID();

    @BeforeEach
    void aStreet() {
        street = Cast.street(jdbc);
    }

    @Test
    void dividesTheSumsOfAMonth() {
        closed(737, "2018-09-10T02:00:00Z", "2018-09-09T02:00:00Z", true, "FIXED_VERIFIED", 60);
        closed(174, "2018-09-10T02:00:00Z", "2018-09-12T02:00:00Z", false, "FIXED_VERIFIED", 600);
        open(61, "2018-09-20T02:00:00Z", "ACCEPTED");
        open(40, null, "SUSPENDED");
        open(5, "2018-10-02T02:00:00Z", "ACCEPTED");
        var figures = rows.of(ALL, SEPTEMBER);
        assertThat(figures.count(Name.DUE)).as("suspended cases and those of October are not due").isEqualTo(972);
        assertThat(figures.count(Name.CLOSED)).isEqualTo(911);
        assertThat(figures.count(Name.ON_TIME)).isEqualTo(737);
        assertThat(percent(figures, Name.CLOSED)).isEqualTo("93.72");
        assertThat(percent(figures, Name.ON_TIME)).isEqualTo("75.82");
        assertThat(figures.median()).isEqualByComparingTo("1.0");
        assertThat(figures.ninetieth()).isEqualByComparingTo("10.0");
        recount(figures);
    }

    @Test
    void countsWhatCameBackAndWhatWasRightAtOnce() {
        var first = closed(1, "2018-09-03T02:00:00Z", "2018-09-03T02:00:00Z", true, "FIXED_VERIFIED", 60).getFirst();
        found("2018-09-20T02:00:00Z", "RUBBISH");
        found("2018-11-20T02:00:00Z", "FUMES");
        closed(1, "2018-09-28T02:00:00Z", "2018-09-28T02:00:00Z", true, "CLOSED_UNFIXED", 60);
        jdbc.sql("update disorder_case set returns = 1 where id = ?").param(first).update();
        var figures = rows.of(ALL, SEPTEMBER);
        assertThat(figures.count(Name.ENDED)).isEqualTo(2);
        assertThat(figures.count(Name.VERIFIED)).isEqualTo(1);
        assertThat(figures.count(Name.FIRST_TIME)).isZero();
        assertThat(figures.count(Name.OBSERVED_30)).isEqualTo(1);
        assertThat(figures.count(Name.RECURRED_30)).isEqualTo(1);
        recount(figures);
        var soon = new Period(SEPTEMBER.first(), SEPTEMBER.last(), Instant.parse("2018-09-30T00:00:00Z"));
        assertThat(rows.of(ALL, soon).count(Name.OBSERVED_30)).as("too early to know").isZero();
    }

    @Test
    void hasNoRateWhereNothingWasDue() {
        var figures = rows.of(ALL, new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 1, 31), Instant.EPOCH));
        assertThat(figures.share(Name.ON_TIME)).isNull();
        assertThat(figures.median()).isNull();
    }

    @Test
    void tellsHowOftenALookFindsSomething() {
        var before = rows.detection(ALL, SEPTEMBER);
        assertThat(before).isEmpty();
        var first = looked("COMMUNITY", "2018-09-03", 0, null);
        looked("COMMUNITY", "2018-09-04", 0, null);
        looked("COMMUNITY", "2018-09-05", 3, null);
        looked("DISTRICT", "2018-09-05", 1, null);
        looked("COMMUNITY", "2018-10-01", 1, null);
        looked("COMMUNITY", "2018-09-06", 2, first);
        assertThat(rows.detection(ALL, SEPTEMBER)).as("by level; what sets another right is no look of its own")
                .containsExactly(new FigureRows.Detection(AssetKind.STREET, Level.COMMUNITY, 3, 1),
                        new FigureRows.Detection(AssetKind.STREET, Level.DISTRICT, 1, 1));
        var elsewhere = Filter.all(Sight.of(Scope.of(Set.of(Cast.ERXIANQIAO))));
        assertThat(rows.detection(elsewhere, SEPTEMBER)).isEmpty();
    }

    private UUID looked(String level, String day, int findings, @Nullable UUID corrects) {
        return jdbc.sql("""
                insert into inspection (account_id, id, asset_id, asset_kind, asset_class, unit_code, responsible, level,
                       standard_code, standard_version, taxonomy, day, began_at, ended_at, received_at, skewed, device, sequence,
                       answers, passed, applicable, finding_count, fine, remark, corrects, username, display_name, fingerprint)
                select gen_random_uuid(), gen_random_uuid(), ?, 'STREET', 'BRANCH', '510108005004', '建设路街道办事处', ?, 'STREET',
                       1, 1, ?::date, ?::timestamptz, ?::timestamptz, ?::timestamptz, false, 'phone', 1, 'PP', 2, 2, ?, ?, '', ?,
                       'x', 'x', repeat('a', 64) returning id""").param(street).param(level).param(day).param(day).param(day)
                .param(day).param(findings).param(findings == 0).param(corrects)
                .query((row, number) -> row.getObject(1, UUID.class)).single();
    }

    /** Each number is what its list has. */
    private void recount(CaseFigures figures) {
        for (var name : Name.values()) {
            var behind = lines.list(ALL.behind(new Part(name, figures.period())), null, 2_000);
            assertThat(behind).as("%s", name).hasSize(figures.count(name));
            assertThat(lines.count(ALL.behind(new Part(name, figures.period())), 10_000)).isEqualTo(behind.size());
        }
    }

    private static String percent(CaseFigures figures, Name name) {
        return Objects.requireNonNull(figures.share(name)).movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private List<UUID> closed(int count, String due, String ended, boolean onTime, String outcome, int minutes) {
        return jdbc.sql("""
                insert into disorder_case (id, number, source, asset_id, disorder, taxonomy, severity, found_at, spot, place,
                       finder_id, finder_name, unit_code, responsible, dispatcher, state, outcome, clock_since, limit_amount,
                       limit_unit, due_at, filed_at, handled_at, closed_at, on_time, worked_minutes, returns, reopenings, suspect)
                select gen_random_uuid(), 'T-' || nextval('disorder_number'), 'PATROL', ?, 'RUBBISH', 1, 'LOW',
                       ?::timestamptz - interval '2 days', '', '510108005004', gen_random_uuid(), 'x', '510108005000', 'x',
                       '510108000000', 'CLOSED', ?, ?::timestamptz - interval '1 day', 4, 'WORKING_HOURS', ?::timestamptz,
                       ?::timestamptz - interval '2 days', ?::timestamptz, ?::timestamptz, ?, ?, 0, 0, false
                  from generate_series(1, ?) returning id""").param(street).param(ended).param(outcome).param(ended).param(due)
                .param(ended).param(ended).param(ended).param(onTime).param(minutes).param(count)
                .query((row, number) -> row.getObject(1, UUID.class)).list();
    }

    private void open(int count, @Nullable String due, String state) {
        jdbc.sql("""
                insert into disorder_case (id, number, source, asset_id, disorder, taxonomy, severity, found_at, spot, place,
                       finder_id, finder_name, unit_code, responsible, dispatcher, state, due_at, filed_at, returns, reopenings,
                       suspect)
                select gen_random_uuid(), 'T-' || nextval('disorder_number'), 'PATROL', ?, 'WASTE_WATER', 1, 'LOW', now(), '',
                       '510108005004', gen_random_uuid(), 'x', '510108005000', 'x', '510108000000', ?, ?::timestamptz,
                       timestamptz '2018-09-01', 0, 0, false
                  from generate_series(1, ?)""").param(street).param(state).param(due).param(count).update();
    }

    private void found(String at, String disorder) {
        jdbc.sql("""
                insert into disorder_case (id, number, source, asset_id, disorder, taxonomy, severity, found_at, spot, place,
                       finder_id, finder_name, unit_code, responsible, dispatcher, state, filed_at, returns, reopenings, suspect)
                values (gen_random_uuid(), 'T-' || nextval('disorder_number'), 'PATROL', ?, ?, 1, 'LOW', ?::timestamptz, '',
                       '510108005004', gen_random_uuid(), 'x', '510108005000', 'x', '510108000000', 'FILED', ?::timestamptz, 0, 0,
                       false)""").param(street).param(disorder).param(at).param(at).update();
    }
}
