package cn.chenghua.governance.renewal.circle.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.PositionQuality;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.Settlements;
import cn.chenghua.governance.renewal.circle.Site;
import cn.chenghua.governance.renewal.circle.Sites;
import cn.chenghua.governance.renewal.circle.Sites.Unplaced;
import cn.chenghua.governance.renewal.circle.Sites.Why;
import cn.chenghua.governance.renewal.circle.intake.RegisteredSite;
import cn.chenghua.governance.renewal.circle.intake.RegisteredSites;
import cn.chenghua.governance.renewal.circle.scenario.ScenarioDesk;
import cn.chenghua.governance.renewal.circle.scenario.ScenarioLines;
import cn.chenghua.governance.renewal.circle.scenario.SiteChange;
import cn.chenghua.governance.storage.PersistenceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class CircleOnPostgresTest {

    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private static final UnitCode ERXIANQIAO = new UnitCode("510108007000");
    private static final LocalDate DAY = LocalDate.of(2018, 10, 31);

    @Autowired
    Settlements settlements;
    @Autowired
    RegisteredSites register;
    @Autowired
    List<Sites> sites;
    @Autowired
    ScenarioDesk desk;
    @Autowired
    ScenarioLines lines;
    @Autowired
    EntityManager entities;
    @Autowired
    JdbcClient jdbc;

    @Test
    void takesTheLatestEstimateThatStandsForTheDay() {
        settlements.put(
                List.of(settlement("2016-12-31", 9_000), settlement("2017-12-31", 9_500), settlement("2018-12-31", 9_900)),
                "区统计局");
        assertThat(settlements.on(DAY)).filteredOn(one -> one.unit().equals(PEIHUALU))
                .containsExactly(settlement("2017-12-31", 9_500));
        settlements.put(List.of(settlement("2017-12-31", 9_600)), "区统计局");
        assertThat(settlements.on(DAY)).filteredOn(one -> one.unit().equals(PEIHUALU)).extracting(Settlement::residents)
                .containsExactly(9_600);
    }

    @Test
    void placesTheFacilitiesThatAreOpenAndCountsTheOthers() {
        register.put(List.of(site("T-1", FacilityClass.EDUCATION, 104.1, PositionQuality.EXACT, null),
                site("T-2", FacilityClass.EDUCATION, 104.1, PositionQuality.EXACT, DAY),
                site("T-3", FacilityClass.EDUCATION, 104.1, PositionQuality.ZONE, null),
                site("T-4", FacilityClass.HEALTH, null, null, null), site("T-5", null, 104.1, PositionQuality.EXACT, null)),
                "区卫计局");
        var found = ((Sites) register).on(DAY);
        assertThat(found.sites()).extracting(Site::id).contains("site/T-1").doesNotContain("site/T-2", "site/T-3");
        assertThat(found.unplaced()).contains(new Unplaced(FacilityClass.EDUCATION, Why.DOUBTFUL_POSITION, 1),
                new Unplaced(FacilityClass.HEALTH, Why.NO_POSITION, 1), new Unplaced(null, Why.NO_CLASS, 1));
        assertThat(((Sites) register).on(DAY.minusDays(1)).sites()).extracting(Site::id).contains("site/T-2");
        assertThat(sites).hasSize(2);
    }

    @Test
    void knowsTheProjectsOfThePlanFromTheDayTheyOpen() {
        var id = UUID.randomUUID();
        jdbc.sql(
                "insert into project_kind_term (kind_code, part, position, code, name, name_en) select 'facility', 'CLASS', 90, 'sport', '体育', 'Sport' where not exists (select 1 from project_kind_term where kind_code = 'facility' and part = 'CLASS' and code = 'sport')")
                .update();
        jdbc.sql("""
                insert into project (id, number, name, kind, unit_code, longitude, latitude, responsible, class, origin, words)
                values (?, 'T-2018-PT-1', '建设路健身中心', 'facility', '510108005000', 104.1, 30.66, '区文体局', 'sport', '', '{}')""")
                .param(id).update();
        jdbc.sql("insert into project_stage (project_id, position, stage, actual) values (?, 3, 'opened', date '2018-10-01')")
                .param(id).update();
        var projects = sites.stream().filter(SqlProjectSites.class::isInstance).findFirst().orElseThrow();
        assertThat(projects.on(DAY).sites()).extracting(Site::name).contains("建设路健身中心");
        assertThat(projects.on(LocalDate.of(2018, 9, 30)).sites()).extracting(Site::name).doesNotContain("建设路健身中心");
    }

    @Test
    void readsAScenarioBackWithItsChangesInOrder() {
        var actor = actor(JIANSHELU, ERXIANQIAO);
        var made = desk.make(actor, UUID.randomUUID(), "小学东移", JIANSHELU, List.of(SiteChange.close("site/T-1", "一小"),
                SiteChange.add(FacilityClass.EDUCATION, "新建小学", 104.11, 30.66)));
        entities.flush();
        entities.clear();
        var read = desk.read(actor, made.id());
        assertThat(read.changes()).extracting(SiteChange::verb).containsExactly(SiteChange.Verb.CLOSE, SiteChange.Verb.ADD);
        var before = read.version();
        var planned = desk.plan(actor, made.id(), before, "小学东移", List.of(SiteChange.close("site/T-1", "一小")));
        entities.flush();
        entities.clear();
        assertThat(planned.version()).isEqualTo(before + 1);
        assertThat(desk.read(actor, made.id()).changes()).hasSize(1);
    }

    @Test
    void listsTheScenariosOfAScopePageByPage() {
        var both = actor(JIANSHELU, ERXIANQIAO);
        var first = desk.make(both, UUID.randomUUID(), "一", JIANSHELU, List.of());
        var second = desk.make(both, UUID.randomUUID(), "二", ERXIANQIAO, List.of());
        var seen = lines.list(Scope.of(Set.of(JIANSHELU)), null, 200);
        assertThat(seen).extracting(ScenarioLines.Line::id).contains(first.id()).doesNotContain(second.id());
        var page = lines.list(both.reads(), null, 1);
        assertThat(lines.list(both.reads(), page.getFirst().id(), 200)).extracting(ScenarioLines.Line::id)
                .doesNotContain(page.getFirst().id()).containsAnyOf(first.id(), second.id());
    }

    @Test
    void neverRemovesAScenario() {
        var made = desk.make(actor(JIANSHELU), UUID.randomUUID(), "小学", JIANSHELU, List.of());
        entities.flush();
        assertThatThrownBy(() -> jdbc.sql("delete from circle_scenario where id = ?").param(made.id()).update())
                .isInstanceOf(DataAccessException.class);
    }

    private static Settlement settlement(String day, int residents) {
        return new Settlement(PEIHUALU, 104.1, 30.66, PositionQuality.STREET, residents, LocalDate.parse(day), "推算");
    }

    private static RegisteredSite site(String key, @Nullable FacilityClass one, @Nullable Double longitude,
            @Nullable PositionQuality quality, @Nullable LocalDate closed) {
        return new RegisteredSite(key, "设施" + key, one, longitude, longitude == null ? null : 30.66, quality, null, closed, "普查");
    }

    private static Actor actor(UnitCode... units) {
        var scope = Scope.of(Set.of(units));
        return new Actor(new UUID(0, 1), "planner", "规划员", Map.of(Right.READ, scope, Right.EDIT_PROJECTS, scope));
    }
}
