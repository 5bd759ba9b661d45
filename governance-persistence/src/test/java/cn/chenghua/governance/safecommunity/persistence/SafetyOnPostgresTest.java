package cn.chenghua.governance.safecommunity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.safecommunity.centre.Centre;
import cn.chenghua.governance.safecommunity.centre.CentreDesk;
import cn.chenghua.governance.safecommunity.centre.CentreRefused;
import cn.chenghua.governance.safecommunity.dispute.DisputeChannel;
import cn.chenghua.governance.safecommunity.dispute.DisputeDesk;
import cn.chenghua.governance.safecommunity.dispute.DisputeLevel;
import cn.chenghua.governance.safecommunity.dispute.DisputeRegister;
import cn.chenghua.governance.safecommunity.dispute.DisputeSort;
import cn.chenghua.governance.safecommunity.dispute.Mediator;
import cn.chenghua.governance.safecommunity.dispute.MediatorDesk;
import cn.chenghua.governance.safecommunity.dispute.TakeIn;
import cn.chenghua.governance.safecommunity.grid.CellFacts;
import cn.chenghua.governance.safecommunity.grid.GridCell;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.safecommunity.grid.GridPilot;
import cn.chenghua.governance.safecommunity.grid.GridWorker;
import cn.chenghua.governance.safecommunity.grid.PilotDesk;
import cn.chenghua.governance.safecommunity.grid.TeamPart;
import cn.chenghua.governance.safecommunity.grid.TeamSlot;
import cn.chenghua.governance.safecommunity.person.PersonalTexts;
import cn.chenghua.governance.safecommunity.post.EndpointDesk;
import cn.chenghua.governance.safecommunity.post.PoliceDesk;
import cn.chenghua.governance.safecommunity.post.PostHolder;
import cn.chenghua.governance.safecommunity.post.VideoEndpoint;
import cn.chenghua.governance.safecommunity.rule.SafetyRuleDesk;
import cn.chenghua.governance.safecommunity.rule.SafetyRules;
import cn.chenghua.governance.safecommunity.rule.SafetyTerm;
import cn.chenghua.governance.safecommunity.volunteer.Pair;
import cn.chenghua.governance.safecommunity.volunteer.Pairing;
import cn.chenghua.governance.safecommunity.volunteer.Served;
import cn.chenghua.governance.safecommunity.volunteer.ServiceDesk;
import cn.chenghua.governance.safecommunity.volunteer.Volunteer;
import cn.chenghua.governance.safecommunity.volunteer.VolunteerDesk;
import cn.chenghua.governance.storage.PersistenceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class SafetyOnPostgresTest {

    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final LocalDate MAY = LocalDate.of(2017, 5, 2);
    private static final List<String> NEEDED = List.of("reception", "mediation", "grid", "video");
    private final Actor official = actor("li");
    private final Actor member = new Actor(UUID.randomUUID(), "zhao", "赵敏", Map.of(Right.READ, Scope.nothing()));

    @Autowired
    EntityManager stored;
    @Autowired
    ProjectDesk projects;
    @Autowired
    CentreDesk centres;
    @Autowired
    PilotDesk pilots;
    @Autowired
    GridDesk grid;
    @Autowired
    ServiceDesk hours;
    @Autowired
    DisputeDesk disputes;
    @Autowired
    MediatorDesk mediators;
    @Autowired
    DisputeRegister register;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PersonalTexts texts;
    @Autowired
    PoliceDesk posts;
    @Autowired
    EndpointDesk endpoints;
    @Autowired
    VolunteerDesk volunteers;
    @Autowired
    SafetyRuleDesk rules;
    @Autowired
    SafetyRules set;

    private static Actor actor(String name) {
        var all = Scope.everything();
        return new Actor(UUID.randomUUID(), name, "李华", Map.of(Right.READ, all, Right.EDIT_PROJECTS, all, Right.SET_STANDARDS,
                all, Right.SEE_DISPUTES, all, Right.MEDIATE, all));
    }

    private Project project(String kind, @Nullable String classCode, UnitCode place) {
        return projects.register(official, new RegisterProject(UUID.randomUUID(), null, "建设路综治中心", kind, place, null, null, null,
                classCode, null, Measures.NONE, Map.of(), Map.of(), ""), Proof.note(""));
    }

    private long steps(UUID id, String stage) {
        return projects.read(official, id).steps().stream().filter(step -> step.stage().equals(stage) && step.done()).count();
    }

    /** What a record has added to a target. */
    private BigDecimal counted(UUID id, String target) {
        return jdbc.sql("select coalesce(sum(quantity), 0) from posting where record_id = ? and target_code = ?")
                .params(id, target).query(BigDecimal.class).single();
    }

    @Test
    void aCentreFunctionsOnlyWithItsFunctionsAndNoMoreOnceOneFails() {
        var id = project(Centre.KIND, "subdistrict", JIANSHELU).id();
        var bare = project(Centre.KIND, "subdistrict", JIANSHELU).id();
        assertThatThrownBy(() -> projects.reach(official, bare, 0, "functioning", MAY, Proof.of("成华综治〔2017〕9号", null)))
                .isInstanceOf(CentreRefused.class).hasMessageContaining("safety.centre.missing");
        for (var function : NEEDED) {
            centres.look(official, id, centres.read(official, id).version(), function, MAY, true, Proof.note("现场查看"));
            stored.flush();
        }
        assertThat(centres.read(official, id).missing()).isEmpty();
        assertThat(counted(id, "E14")).as("functions alone do not count").isZero();
        projects.reach(official, id, projects.read(official, id).version(), "functioning", MAY, Proof.of("成华综治〔2017〕9号", null));
        stored.flush();
        assertThat(steps(id, "functioning")).isEqualTo(1);
        assertThat(List.of(counted(id, "E14"), counted(id, "E14.2"))).allMatch(BigDecimal.ONE::equals);
        assertThat(counted(id, "E14.3")).isZero();
        centres.look(official, id, centres.read(official, id).version(), "video", MAY.plusDays(9), false, Proof.note("视频联网中断"));
        stored.flush();
        assertThat(steps(id, "functioning")).isZero();
        assertThat(List.of(counted(id, "E14"), counted(id, "E14.2"))).allMatch(left -> left.signum() == 0);
        assertThat(steps(id, "built")).isEqualTo(1);
        var stale = centres.read(official, id).version() - 1;
        assertThatThrownBy(() -> centres.look(official, id, stale, "video", MAY.plusDays(10), true, Proof.note("已修复")))
                .isInstanceOf(SavedInBetween.class);
    }

    @Test
    void aSwitchedOffRuleLeavesACentreCounting() {
        rules.set(official, Map.of(SafetyTerm.CENTRE_UNCOUNTS, 0));
        try {
            var id = project(Centre.KIND, "community", PEIHUALU).id();
            centres.look(official, Map.of(id, NEEDED.stream()
                    .map(one -> new CentreDesk.Look(one, MAY, true, "成华综治〔2017〕8号")).toList()));
            stored.flush();
            projects.reach(official, id, projects.read(official, id).version(), "functioning", MAY,
                    Proof.of("成华综治〔2017〕8号", null));
            stored.flush();
            centres.look(official, id, centres.read(official, id).version(), "video", MAY.plusDays(2), false, Proof.note("中断"));
            stored.flush();
            assertThat(steps(id, "functioning")).isEqualTo(1);
        } finally {
            rules.set(official, Map.of(SafetyTerm.CENTRE_UNCOUNTS, 1));
        }
        assertThat(set.of(SafetyTerm.CENTRE_UNCOUNTS)).isEqualTo(1);
    }

    @Test
    void aPilotCountsWhileItsContractIsInForce() {
        var id = project(GridPilot.KIND, null, JIANSHELU).id();
        var bare = project(GridPilot.KIND, null, JIANSHELU).id();
        assertThatThrownBy(() -> projects.reach(official, bare, 0, "contracted", MAY, Proof.of("成华采〔2017〕3号", null)))
                .hasMessageContaining("safety.pilot.contract");
        var far = LocalDate.of(2100, 12, 31);
        var seen = pilots.sign(official, id, pilots.read(official, id).version(), new PilotDesk.Signing("CHZF-2017-01",
                "成都市成华区益邻社会工作服务中心", MAY, far, new BigDecimal("800000")), Proof.of("成华采〔2017〕3号", null));
        stored.flush();
        assertThat(seen.contracted()).isTrue();
        assertThat(steps(id, "contracted")).isEqualTo(1);
        assertThat(counted(id, "E15").signum()).isPositive();
        seen = pilots.perform(official, id, seen.version(), new PilotDesk.Performed(UUID.randomUUID(), MAY, MAY.plusDays(60),
                "入户走访", new BigDecimal(100), new BigDecimal(96)), Proof.note("季度考核"));
        stored.flush();
        seen = pilots.end(official, id, seen.version(), MAY.plusDays(90), Proof.note("协议解除"));
        stored.flush();
        assertThat(seen.contracted()).isFalse();
        assertThat(counted(id, "E15")).isZero();
        assertThat(seen.project().movedOn()).isEqualTo(MAY.plusDays(91));
        assertThat(pilots.runOut(official, "到期")).isZero();
    }

    @Test
    void cellsOfACommunityDoNotLieUponEachOther() {
        var first = cell("WG-" + UUID.randomUUID().toString().substring(0, 8), 104.1000);
        stored.flush();
        assertThatThrownBy(() -> cell("WG-" + UUID.randomUUID().toString().substring(0, 8), 104.1005))
                .hasMessageContaining("safety.grid.overlap");
        var beside = cell("WG-" + UUID.randomUUID().toString().substring(0, 8), 104.1010);
        stored.flush();
        assertThat(beside.households()).isEqualTo(320);
        var cell = grid.form(official, first.id(), first.version(),
                List.of(new TeamSlot(TeamPart.ONE, "网格长", 1), new TeamSlot(TeamPart.THREE, "专职网格员", 3)));
        assertThat(cell.vacant(MAY)).isEqualTo(4);
        var worker = new GridWorker(UUID.randomUUID(), "网格长", "陈建国", "", "培华路社区", MAY, null);
        cell = grid.engage(official, cell.id(), cell.version(), worker, "13800138000");
        stored.flush();
        assertThat(cell.workers().getFirst().phone()).isEqualTo("138****8000");
        assertThat(texts.of(worker.id())).containsEntry("phone", "13800138000");
        assertThat(cell.vacant(MAY)).isEqualTo(3);
        var version = cell.version();
        assertThatThrownBy(() -> grid.engage(official, first.id(), version,
                new GridWorker(UUID.randomUUID(), "网格长", "周丽", "", "", MAY.plusDays(3), null), ""))
                .hasMessageContaining("safety.grid.full");
        cell = grid.train(official, first.id(), version,
                new GridDesk.Training(UUID.randomUUID(), worker.id(), MAY.plusDays(5), new BigDecimal("3.5"), "矛盾纠纷排查"),
                Proof.note("签到表"));
        stored.flush();
        assertThat(grid.read(official, first.id()).trainings()).hasSize(1);
    }

    private GridCell cell(String number, double east) {
        var box = new GeometryFactory().toGeometry(new org.locationtech.jts.geom.Envelope(east, east + 0.001, 30.66, 30.661));
        return grid.register(official, UUID.randomUUID(), number, PEIHUALU, new CellFacts("第1网格" + number, "", 320, box));
    }

    @Test
    void hoursCountOnceTheCommunityConfirmsThem() {
        var id = project(Pairing.KIND, null, PEIHUALU).id();
        hours.pair(official, id, 0, new Pair("zhao", "赵敏", "区委办机关支部", MAY, null));
        stored.flush();
        var entry = UUID.randomUUID();
        hours.enter(member, id, entry, new Served(MAY, 540, 660, "清扫院落"));
        stored.flush();
        hours.enter(member, id, entry, new Served(MAY, 540, 660, "清扫院落"));
        stored.flush();
        assertThatThrownBy(() -> hours.enter(member, id, UUID.randomUUID(), new Served(MAY, 600, 700, "值守")))
                .hasMessageContaining("safety.hours.overlap");
        assertThatThrownBy(() -> hours.enter(member, id, UUID.randomUUID(), new Served(MAY.minusDays(1), 600, 700, "值守")))
                .hasMessageContaining("safety.hours.outside");
        assertThat(counted(id, "E05")).as("entered is not confirmed").isZero();
        assertThatThrownBy(() -> hours.confirm(actor("zhao"), id, entry)).hasMessageContaining("safety.hours.self");
        var bare = project(Pairing.KIND, null, PEIHUALU).id();
        assertThatThrownBy(() -> projects.reach(official, bare, 0, "served", MAY, Proof.note("x")))
                .hasMessageContaining("safety.hours.none");
        var seen = hours.confirm(official, id, entry);
        stored.flush();
        assertThat(seen.project().stage()).isEqualTo("served");
        assertThat(seen.project().measures().hours()).isEqualByComparingTo("2");
        assertThat(counted(id, "E05")).isEqualByComparingTo("2");
        var third = UUID.randomUUID();
        hours.enter(official, id, third, new Served(MAY.plusDays(1), 540, 600, "补录"));
        stored.flush();
        assertThatThrownBy(() -> hours.confirm(actor("wang"), id, third)).hasMessageContaining("safety.hours.third");
        assertThat(hours.read(official, id).project().measures().hours()).isEqualByComparingTo("2");
        var more = UUID.randomUUID();
        hours.enter(member, id, more, new Served(MAY.plusDays(2), 540, 720, "入户走访"));
        stored.flush();
        hours.confirm(official, id, more);
        assertThat(counted(id, "E05")).isEqualByComparingTo("5");
        stored.flush();
        var project = projects.read(official, id);
        assertThatThrownBy(() -> projects.remeasure(official, id, project.version(),
                new Measures(null, null, null, new BigDecimal("16")), MAY.plusDays(3), Proof.note("年底补足")))
                .as("hours are never typed").hasMessageContaining("safety.hours.typed");
    }

    @Test
    void aDisputeClimbsOnceHoweverManyPassItUp() {
        var before = register.standings(DisputeRegister.Filter.all(Scope.everything()));
        var wish = new TakeIn(UUID.randomUUID(), PEIHUALU, "", DisputeLevel.COMMUNITY, DisputeSort.NEIGHBOURS,
                DisputeChannel.PHONE,
                MAY, "社区李书记", "王小明", "13800138000", "刘芳", "", "楼上漏水多次协商未果");
        var dispute = disputes.takeIn(official, wish).dispute();
        stored.flush();
        assertThat(disputes.takeIn(official, wish)).isEqualTo(new DisputeDesk.Taken(dispute, false));
        assertThat(dispute.applicant()).isEqualTo("王**");
        var version = dispute.version();
        disputes.passUp(official, dispute.id(), version, MAY.plusDays(1), Proof.note("涉及两社区"));
        stored.flush();
        assertThatThrownBy(() -> disputes.passUp(official, dispute.id(), version, MAY.plusDays(1), Proof.note("涉及两社区")))
                .isInstanceOf(SavedInBetween.class);
        var there = disputes.read(official, dispute.id());
        assertThat(there.level()).isEqualTo(DisputeLevel.SUBDISTRICT);
        assertThat(there.charge()).isEqualTo(JIANSHELU);
        var elder = mediators.join(official,
                new Mediator(UUID.randomUUID(), "five_elders", "李大爷", PEIHUALU, "", MAY, null));
        stored.flush();
        there = disputes.assign(official, there.id(), there.version(), elder.id(), MAY.plusDays(2), Proof.note("指派"));
        stored.flush();
        there = disputes.settle(official, there.id(), there.version(), "乙方于五日内修好防水层", MAY.plusDays(4), Proof.note("达成协议"));
        stored.flush();
        assertThat(there.followDue()).isEqualTo(MAY.plusDays(34));
        assertThat(disputes.inFull(official, there.id()).get("agreement")).contains("王小明", "李大爷", "乙方于五日内修好防水层")
                .doesNotContain("{");
        there = disputes.followUp(official, there.id(), there.version(), MAY.plusDays(35), Proof.note("回访"));
        stored.flush();
        there = disputes.reopen(official, there.id(), there.version(), MAY.plusDays(50), Proof.note("再次漏水"));
        stored.flush();
        var after = register.standings(DisputeRegister.Filter.all(Scope.everything()));
        var none = DisputeRegister.Standing.NONE;
        assertThat(after.getOrDefault(DisputeLevel.SUBDISTRICT, none).settled())
                .isEqualTo(before.getOrDefault(DisputeLevel.SUBDISTRICT, none).settled());
        assertThat(after.getOrDefault(DisputeLevel.COMMUNITY, none).passedUp())
                .isEqualTo(before.getOrDefault(DisputeLevel.COMMUNITY, none).passedUp() + 1);
        after.forEach((level, one) -> {
            assertThat(one.came()).isEqualTo(one.settled() + one.passedUp() + one.withdrawn() + one.open());
            var all = Scope.everything();
            assertThat(register.count(new DisputeRegister.Filter(all, null, null, level, null, null, false, null)))
                    .isEqualTo(one.came());
            assertThat(register.count(new DisputeRegister.Filter(all, null, null, null, level, null, false, null)))
                    .isEqualTo(one.passedUp());
        });
        assertThat(
                register.list(new DisputeRegister.Filter(Scope.everything(), null, null, null, null, null, true, null), null, 10))
                .extracting(DisputeRegister.Line::id).contains(there.id());
        var auditor = new Actor(UUID.randomUUID(), "audit", "审计", Map.of(Right.SEE_DISPUTES, Scope.everything()));
        assertThat(disputes.inFull(auditor, there.id())).isEmpty();
    }

    @Test
    void registersShowWhoIsThereAndWhatIsVacant() {
        var post = posts.register(official, UUID.randomUUID(), "培华路社区警务岗", PEIHUALU, "");
        assertThat(post.holder(MAY)).isEmpty();
        post = posts.fill(official, post.id(), post.version(), new PostHolder(UUID.randomUUID(), "张警官", "", MAY, null),
                "028-84311234");
        stored.flush();
        post = posts.fill(official, post.id(), post.version(),
                new PostHolder(UUID.randomUUID(), "何警官", "", MAY.plusDays(100), null), "");
        stored.flush();
        assertThat(post.holder(MAY.plusDays(99)).orElseThrow().name()).isEqualTo("张警官");
        assertThat(posts.vacate(official, post.id(), post.version(), MAY.plusDays(200)).holder(MAY.plusDays(201))).isEmpty();
        var end = endpoints.register(official, new VideoEndpoint(UUID.randomUUID(), "建设路视联网终端", JIANSHELU, "", "三楼会议室",
                VideoEndpoint.State.PLANNED, MAY));
        stored.flush();
        assertThat(endpoints.turn(official, end.id(), end.version(), VideoEndpoint.State.IN_USE, MAY).state())
                .isEqualTo(VideoEndpoint.State.IN_USE);
        volunteers.register(official, new Volunteer(UUID.randomUUID(), "志愿者小周", PEIHUALU, "", "理发", MAY, null));
        assertThat(volunteers.all(official)).isNotEmpty();
        assertThat(posts.all(member)).isEmpty();
    }
}
