package cn.chenghua.governance.renewal.circle.scenario;

import static cn.chenghua.governance.renewal.circle.FacilityClass.EDUCATION;
import static cn.chenghua.governance.renewal.circle.FacilityClass.HEALTH;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.CLINIC;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.FIRST;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.FOURTH;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.SCHOOL;
import static cn.chenghua.governance.renewal.circle.ThirtyBlocks.THIRD;
import static cn.chenghua.governance.renewal.circle.Walker.ADULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.district.Chenghua;
import cn.chenghua.governance.district.InMemoryDistrict;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.network.Blocks;
import cn.chenghua.governance.network.Drawn;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.ThirtyBlocks;
import cn.chenghua.governance.renewal.circle.Walker;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ScenarioDeskTest {

    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private static final UnitCode ERXIANQIAO = new UnitCode("510108007000");
    private static final UUID ID = new UUID(0, 15);
    private final Kept kept = new Kept();
    private final List<Note> notes = new ArrayList<>();
    private final ScenarioDesk desk = new ScenarioDesk(kept, new InMemoryDistrict(Chenghua.units()), Drawn.RULES, notes::add,
            Clock.fixed(Instant.parse("2018-10-31T02:00:00Z"), ZoneOffset.UTC));
    private final Actor planner = actor(JIANSHELU);

    /**
     * The school moves from crossing 5 to 20: 2,000, 1,000, 0 and 1,000 m away, so 9,000 residents have it within 1,000 m instead
     * of 3,000. Crossings 20 and 30 gain it, crossing 0 loses it; the clinic stays as it is.
     */
    @Test
    void comparesWithTodayClassByClass() {
        var scenario = desk.make(planner, ID, "小学东移", JIANSHELU,
                List.of(SiteChange.move(SCHOOL.id(), SCHOOL.name(), Blocks.longitude(20), Blocks.latitude(0))));
        var circle = ThirtyBlocks.circle();
        var today = List.of(SCHOOL, CLINIC);
        var lines = Comparison.of(circle.with(today), circle.with(scenario.apply(today)), ADULT, one -> true).lines();
        var schools = lines.stream().filter(line -> line.facilityClass() == EDUCATION).findFirst().orElseThrow();
        assertThat(schools.today().covered()).isEqualTo(3_000);
        assertThat(schools.then().covered()).isEqualTo(9_000);
        assertThat(schools.difference()).isEqualTo(6_000);
        assertThat(schools.gained()).extracting(Settlement::unit).containsExactly(THIRD, FOURTH);
        assertThat(schools.lost()).extracting(Settlement::unit).containsExactly(FIRST);
        assertThat(lines).filteredOn(line -> line.facilityClass() == HEALTH).noneMatch(Comparison.Line::changed);
    }

    @Test
    void addsAndClosesFacilitiesInThoughtOnly() {
        var scenario = desk.make(planner, ID, "合并小学", JIANSHELU, List.of(SiteChange.close(SCHOOL.id(), SCHOOL.name()),
                SiteChange.add(EDUCATION, "新建小学", Blocks.longitude(10), Blocks.latitude(0))));
        var then = scenario.apply(List.of(SCHOOL, CLINIC));
        assertThat(then).extracting(site -> site.name()).containsExactly("clinic", "新建小学");
        assertThat(scenario.idle(List.of(CLINIC))).extracting(SiteChange::site).containsExactly(SCHOOL.id());
        assertThat(ThirtyBlocks.circle().with(then).share(EDUCATION, Walker.ADULT, one -> true).covered()).isEqualTo(6_000);
    }

    @Test
    void makesAScenarioOnceHoweverOftenItIsSent() {
        var changes = List.of(SiteChange.close(SCHOOL.id(), SCHOOL.name()));
        var first = desk.make(planner, ID, "关停", JIANSHELU, changes);
        assertThat(desk.make(planner, ID, "关停", JIANSHELU, changes)).isSameAs(first);
        assertThat(notes).hasSize(1);
        refused("circle.scenario.other.content", () -> desk.make(planner, ID, "另一个", JIANSHELU, changes));
    }

    @Test
    void keepsScenariosOfOtherUnitsUnknown() {
        desk.make(actor(ERXIANQIAO), ID, "二仙桥增设小学", ERXIANQIAO, List.of());
        refused("circle.scenario.unknown", () -> desk.read(planner, ID));
        refused("circle.scenario.unknown", () -> desk.plan(planner, ID, 0, "x", List.of()));
        refused("access.denied", () -> desk.make(planner, new UUID(0, 16), "x", ERXIANQIAO, List.of()));
    }

    @Test
    void refusesAChangeBasedOnAnOldVersion() {
        desk.make(planner, ID, "小学", JIANSHELU, List.of());
        refused("circle.scenario.saved.between", () -> desk.plan(planner, ID, 3, "小学", List.of()));
        assertThat(desk.plan(planner, ID, 0, "小学二", List.of()).name()).isEqualTo("小学二");
    }

    @Test
    void refusesWhatCannotBe() {
        refused("circle.outside",
                () -> desk.make(planner, ID, "北京", JIANSHELU, List.of(SiteChange.add(EDUCATION, "x", 116.4, 39.9))));
        refused("circle.position", () -> new SiteChange(SiteChange.Verb.ADD, null, EDUCATION, "x", null, null));
        refused("circle.class", () -> new SiteChange(SiteChange.Verb.ADD, null, null, "x", 104.1, 30.66));
        refused("circle.site", () -> SiteChange.close("", "x"));
        refused("circle.name", () -> desk.make(planner, ID, " ", JIANSHELU, List.of()));
        refused("circle.twice", () -> desk.make(planner, ID, "x", JIANSHELU,
                List.of(SiteChange.close("a", "a"), SiteChange.move("a", "a", 104.1, 30.66))));
        refused("circle.many", () -> desk.make(planner, ID, "x", JIANSHELU,
                Collections.nCopies(51, SiteChange.add(EDUCATION, "x", 104.1, 30.66))));
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Actor actor(UnitCode unit) {
        var scope = Scope.of(Set.of(unit));
        return new Actor(new UUID(0, 1), "planner", "规划员", Map.of(Right.READ, scope, Right.EDIT_PROJECTS, scope));
    }

    private static final class Kept implements ScenarioRepository {

        private final Map<UUID, Scenario> all = new HashMap<>();

        @Override
        public Scenario save(Scenario scenario) {
            all.put(scenario.id(), scenario);
            return scenario;
        }

        @Override
        public Optional<Scenario> findById(UUID id) {
            return Optional.ofNullable(all.get(id));
        }
    }
}
