package cn.chenghua.governance.safecommunity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.safecommunity.centre.Centre;
import cn.chenghua.governance.safecommunity.centre.CentreDesk;
import cn.chenghua.governance.safecommunity.grid.GridPilot;
import cn.chenghua.governance.safecommunity.grid.PilotDesk;
import cn.chenghua.governance.safecommunity.intake.FunctionRows;
import cn.chenghua.governance.safecommunity.intake.HourRows;
import cn.chenghua.governance.safecommunity.intake.PilotRows;
import cn.chenghua.governance.safecommunity.volunteer.Pair;
import cn.chenghua.governance.safecommunity.volunteer.Pairing;
import cn.chenghua.governance.safecommunity.volunteer.Served;
import cn.chenghua.governance.safecommunity.volunteer.ServiceDesk;
import cn.chenghua.governance.safecommunity.volunteer.ServiceEntry;
import cn.chenghua.governance.storage.PersistenceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class CountedTablesOnPostgresTest {

    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final LocalDate MAY = LocalDate.of(2017, 5, 2);
    private static final Pair ZHAO = new Pair("zhao", "赵敏", "区委办机关支部", MAY, null);
    private final Actor official = actor("li", Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));
    private final Actor member = actor("zhao", Map.of(Right.READ, Scope.nothing()));

    @Autowired
    EntityManager stored;
    @Autowired
    ProjectDesk projects;
    @Autowired
    FunctionRows functionRows;
    @Autowired
    PilotRows pilotRows;
    @Autowired
    HourRows hourRows;
    @Autowired
    CentreDesk centres;
    @Autowired
    PilotDesk pilots;
    @Autowired
    ServiceDesk hours;

    private static Actor actor(String name, Map<Right, Scope> rights) {
        return new Actor(UUID.randomUUID(), name, name, rights);
    }

    private Project project(String kind, @Nullable String classCode) {
        return projects.register(official, new RegisterProject(UUID.randomUUID(), null, "培华路", kind, PEIHUALU, null, null, null,
                classCode, null, Measures.NONE, Map.of(), Map.of(), ""), Proof.note(""));
    }

    private <R> Fate take(Actor actor, RowWork<R> work, R row) {
        var fate = work.take(actor, row);
        stored.flush();
        stored.clear();
        return fate;
    }

    @Test
    void takesLooksAtFunctionsIn() {
        var centre = project(Centre.KIND, "community");
        var works = new FunctionRows.Row(centre.number(), "mediation", true, MAY, "成华综治〔2017〕8号");
        assertThat(take(official, functionRows, works)).isEqualTo(Fate.CHANGED);
        assertThat(take(official, functionRows, works)).isEqualTo(Fate.UNCHANGED);
        assertThat(take(official, functionRows, new FunctionRows.Row(centre.number(), "mediation", null, null, "")))
                .as("nobody looked").isEqualTo(Fate.UNCHANGED);
        var name = centres.inForce().functions().stream().filter(one -> one.code().equals("mediation")).findFirst().orElseThrow()
                .name();
        assertThat(take(official, functionRows, new FunctionRows.Row(centre.number(), name, false, MAY.plusDays(9), "现场查看")))
                .isEqualTo(Fate.CHANGED);
        assertThat(centres.read(official, centre.id()).centre().checks()).hasSize(2);
        assertThatThrownBy(() -> functionRows.take(official, works)).as("before the last look")
                .hasMessageContaining("safety.centre.day");
        assertThatThrownBy(() -> functionRows.take(official,
                new FunctionRows.Row(centre.number(), "飞行调度", true, MAY, "x"))).hasMessageContaining("safety.centre.function");
        assertThatThrownBy(() -> functionRows.take(official, new FunctionRows.Row("2017-ZZ-9999", "grid", true, MAY, "x")))
                .hasMessageContaining("safety.unknown");
    }

    @Test
    void takesContractsAndPerformanceIn() {
        var pilot = project(GridPilot.KIND, null);
        var end = LocalDate.of(2100, 12, 31);
        var contract = row(pilot.number(), "CHZF-2017-01", end, null);
        assertThat(take(official, pilotRows, contract)).isEqualTo(Fate.NEW);
        assertThat(take(official, pilotRows, contract)).isEqualTo(Fate.UNCHANGED);
        assertThat(pilots.read(official, pilot.id()).contracted()).isTrue();
        var visits = row(pilot.number(), null, MAY.plusDays(60), "入户走访");
        assertThat(take(official, pilotRows, visits)).isEqualTo(Fate.NEW);
        assertThat(take(official, pilotRows, visits)).isEqualTo(Fate.UNCHANGED);
        assertThat(take(official, pilotRows, row(pilot.number(), "CHZF-2017-01", MAY.plusDays(90), null)))
                .isEqualTo(Fate.CHANGED);
        assertThat(pilots.read(official, pilot.id()).contracted()).as("ended early").isFalse();
        assertThatThrownBy(() -> pilotRows.take(official, contract)).as("an ended contract is not opened by a table")
                .hasMessageContaining("safety.stays");
        assertThatThrownBy(() -> pilotRows.take(official, row(pilot.number(), null, end, "满意度")))
                .hasMessageContaining("day.future");
    }

    private static PilotRows.Row row(String number, @Nullable String contract, LocalDate ends, @Nullable String measure) {
        return measure == null
                ? new PilotRows.Row(number, contract, "益邻社会工作服务中心", MAY, ends, new BigDecimal("800000"), null, null, null,
                        "成华采〔2017〕3号")
                : new PilotRows.Row(number, null, null, MAY, ends, null, measure, new BigDecimal(100), new BigDecimal(96),
                        "季度考核");
    }

    @Test
    void takesHoursInThatWaitForTheCommunity() {
        var pairing = project(Pairing.KIND, null);
        assertThat(take(official, hourRows, new HourRows.Row(pairing.number(), ZHAO, null, null))).isEqualTo(Fate.NEW);
        var cleaned = new Served(MAY, 540, 660, "清扫院落");
        var own = new HourRows.Row(pairing.number(), null, cleaned, ServiceEntry.State.ENTERED);
        assertThat(take(member, hourRows, own)).isEqualTo(Fate.NEW);
        assertThat(take(member, hourRows, own)).isEqualTo(Fate.UNCHANGED);
        var seen = Objects.requireNonNull(hours.read(official, pairing.id()).pairing());
        assertThat(seen.waiting()).hasSize(1);
        assertThat(seen.confirmed()).as("a table confirms nothing").isZero();
        var confirmed = new HourRows.Row(pairing.number(), ZHAO, cleaned, ServiceEntry.State.CONFIRMED);
        assertThatThrownBy(() -> hourRows.take(official, confirmed)).hasMessageContaining("safety.hours.table");
        hours.confirm(official, pairing.id(), seen.waiting().getFirst().id());
        stored.flush();
        assertThat(take(official, hourRows, confirmed)).as("as it is exported").isEqualTo(Fate.UNCHANGED);
    }

    @Test
    void marksHoursThatSomebodyElseTakesIn() {
        var pairing = project(Pairing.KIND, null);
        take(official, hourRows, new HourRows.Row(pairing.number(), ZHAO, new Served(MAY, 540, 660, "补录"), null));
        var seen = Objects.requireNonNull(hours.read(official, pairing.id()).pairing());
        assertThat(seen.waiting()).as("never counts").isEmpty();
        assertThat(seen.entries()).singleElement().returns(true, ServiceEntry::third);
        assertThatThrownBy(() -> hourRows.take(member,
                new HourRows.Row(pairing.number(), null, new Served(MAY, 600, 700, "值守"), null)))
                .hasMessageContaining("safety.hours.overlap");
        assertThatThrownBy(() -> hourRows.take(actor("viewer", Map.of(Right.READ, Scope.everything())),
                new HourRows.Row(pairing.number(), null, new Served(MAY.plusDays(1), 600, 700, "值守"), null)))
                .isInstanceOf(Actor.Denied.class);
    }
}
