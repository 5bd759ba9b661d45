package cn.chenghua.governance.backstreet.green.persistence;

import static cn.chenghua.governance.backstreet.green.persistence.Greenery.OFFICIAL;
import static cn.chenghua.governance.backstreet.green.persistence.Greenery.PROOF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.green.GreenDesk;
import cn.chenghua.governance.backstreet.green.GreenLines;
import cn.chenghua.governance.backstreet.green.GreenRefused;
import cn.chenghua.governance.backstreet.green.GreenSite.Basis;
import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRuleDesk;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.TargetRepository;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectChange;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.project.UnknownProject;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(Greenery.class)
class GreenOnPostgresTest {

    private static final String WAY = "LINESTRING(104.1 30.69, 104.1123 30.6951, 104.1201 30.704, 104.13 30.7055, 104.1466 30.72)";
    private static final String PARK = "POLYGON((104.13 30.68,104.1332 30.6804,104.1338 30.6827,104.1317 30.6838,104.1298 30.6822,104.13 30.68))";
    private static final Actor JIANSHELU = official(Scope.of(Set.of(new UnitCode("510108005000"))));

    @Autowired
    Greenery green;
    @Autowired
    GreenDesk desk;
    @Autowired
    GreenRuleDesk rules;
    @Autowired
    GreenLines lines;
    @Autowired
    ProjectRows rows;
    @Autowired
    TargetRepository targets;

    @Test
    void aParkCountsWhenItIsBuilt() {
        var park = green.register("二仙桥公园", "park", "municipal", "first", "68000");
        green.reach(park, "started", "2017-02-24");
        assertThat(green.counts("B21", "main", park)).isEqualTo("0");
        green.reach(park, "completed", "2017-11-16");
        assertThat(green.counts("B21", "main", park)).isEqualTo("1");
        assertThat(green.counts("B25", "with_first", park)).isEqualTo("1");
        assertThat(green.counts("B25", "without_first", park)).isEqualTo("0");
        green.reach(park, "opened", "2017-12-08");
        assertThat(green.counts("B21", "main", park)).as("a later stage keeps counting").isEqualTo("1");
        green.back(park, "started", "2018-01-10");
        assertThat(green.counts("B21", "main", park)).isEqualTo("0");
    }

    @Test
    void aPocketGardenCountsOnlyWhenItIsBuiltAndOpen() {
        var garden = green.register("下涧漕路小游园", "garden", "pocket", "first", "5200");
        green.reach(garden, "completed", "2017-11-02");
        assertThat(green.counts("B22", "main", garden)).as("built but not opened").isEqualTo("0");
        assertThat(green.counts("B26", "without_micro", garden)).isEqualTo("5200");
        green.reach(garden, "opened", "2017-11-20");
        assertThat(green.counts("B22", "main", garden)).isEqualTo("1");
        var line = lines.list(GreenLines.Filter.all(Scope.everything()), "", 200).stream()
                .filter(found -> found.id().equals(garden.id())).findFirst().orElseThrow();
        assertThat(line.builtOn()).hasToString("2017-11-02");
        assertThat(line.openedOn()).hasToString("2017-11-20");
        var micro = green.register("下涧漕路微绿地", "garden", "micro", "first", "300");
        green.reach(micro, "opened", "2017-11-20");
        assertThat(green.counts("B26", "without_micro", micro)).isEqualTo("0");
        assertThat(green.counts("B26", "with_micro", micro)).isEqualTo("300");
        assertThat(green.counts("B22", "main", garden, micro)).isEqualTo("2");
    }

    @Test
    void theFirstMunicipalGreenwayCountsFromItsStartOn() {
        var first = green.register("天府绿道首期(北湖段)", "greenway", "municipal", "first", "9200");
        green.reach(first, "approved", "2018-02-06");
        assertThat(green.counts("B29", "main", first)).isEqualTo("0");
        green.reach(first, "started", "2018-05-22");
        assertThat(green.counts("B29", "main", first)).isEqualTo("9200");
        green.reach(first, "opened", "2018-10-10");
        assertThat(green.counts("B29", "main", first)).isEqualTo("9200");
        green.back(first, "approved", "2018-10-20");
        assertThat(green.counts("B29", "main", first)).isEqualTo("0");
    }

    @Test
    void aDistrictGreenwayCountsAsBasicallyCompletedByTheThresholdOfTheOffice() {
        rules.decide(OFFICIAL, GreenRule.BASIC_SHARE, new BigDecimal(95), "区政府常务会议定");
        var panda = green.register("熊猫大道区级绿道", "greenway", "district", "first", "12000");
        green.reach(panda, "started", "2017-10-20");
        refused("green.share.missing", () -> green.reach(panda, "basically_completed", "2018-09-28"));
        green.built(panda, "91.5");
        refused("green.share.below", () -> green.reach(panda, "basically_completed", "2018-09-28"));
        assertThat(green.counts("B30", "main", panda)).isEqualTo("0");
        green.built(panda, "96");
        green.reach(panda, "basically_completed", "2018-09-28");
        assertThat(green.counts("B30", "main", panda)).isEqualTo("12000");
        assertThat(green.counts("B24", "main", panda)).as("not yet opened").isEqualTo("0");
        refused("green.share.stands", () -> green.built(panda, "80"));
        green.reach(panda, "opened", "2018-10-12");
        assertThat(green.counts("B30", "main", panda)).isEqualTo("12000");
    }

    @Test
    void fifteenAndAHundredAndTwentyTwoKilometresLieInsideSixHundredAndTwenty() {
        var municipal = green.register("天府绿道首期(北湖段)", "greenway", "municipal", "first", "15000");
        var district = green.register("沙河区级绿道", "greenway", "district", "first", "122000");
        var community = green.register("建设巷社区绿道", "greenway", "community", "first", "800");
        for (var way : new Project[]{municipal, district, community}) {
            green.reach(way, "opened", "2018-10-12");
        }
        assertThat(green.counts("B29", "main", municipal, district, community)).isEqualTo("15000");
        assertThat(green.counts("B30", "main", municipal, district, community)).isEqualTo("122000");
        assertThat(green.counts("B24", "main", municipal, district, community)).as("each metre once").isEqualTo("137800");
        assertThat(targets.findById("B29").orElseThrow().partOf()).contains("B24");
        assertThat(targets.findById("B30").orElseThrow().partOf()).contains("B24");
    }

    @Test
    void theCountedAmountFollowsTheRuleOfTheSite() {
        var zone = green.register("北湖生态区", "eco_zone", "", "", "20000000");
        green.reach(zone, "in_place", "2018-05-20");
        var square = "POLYGON((104.15 30.7, 104.205 30.703, 104.201 30.74, 104.152 30.736, 104.15 30.7))";
        green.draw(zone, square, Basis.STATED);
        assertThat(green.counts("B23", "main", zone)).isEqualTo("20000000");
        green.draw(zone, square, Basis.GEOMETRY);
        var drawn = desk.read(OFFICIAL, zone.id());
        assertThat(new BigDecimal(green.counts("B23", "main", zone))).isEqualByComparingTo(drawn.site().measured())
                .isBetween(new BigDecimal("20180000"), new BigDecimal("20200000"));
        assertThat(drawn.settled()).isTrue();
        assertThat(rows.changesOf(zone.id())).extracting(ProjectChange::field).contains("green.shape", "green.basis",
                "squareMetres");
        var again = green.draw(zone, square, Basis.GEOMETRY);
        assertThat(again.site().version()).as("a repeat is harmless").isEqualTo(drawn.site().version());
    }

    @Test
    void tellsTheSecondWriterAndHidesForeignSites() {
        var park = green.register("二仙桥公园", "park", "municipal", "first", "114000");
        green.draw(park, PARK, Basis.STATED);
        var known = desk.read(OFFICIAL, park.id()).site().version();
        desk.state(OFFICIAL, park.id(), known, new BigDecimal("115000"), PROOF);
        assertThatThrownBy(() -> desk.state(OFFICIAL, park.id(), known, new BigDecimal("116000"), PROOF))
                .isInstanceOf(SavedInBetween.class);
        assertThatThrownBy(() -> desk.read(JIANSHELU, park.id())).isInstanceOf(UnknownProject.class);
        assertThat(lines.list(GreenLines.Filter.all(JIANSHELU.reads()), "", 200)).extracting(GreenLines.Line::id)
                .doesNotContain(park.id());
        var way = green.register("沙河绿道", "back_street", "", "", null);
        assertThatThrownBy(() -> desk.read(OFFICIAL, way.id())).isInstanceOf(UnknownProject.class);
    }

    @Test
    void sumsAreThoseOfTheRows() {
        var way = green.register("沙河绿道", "greenway", "district", "first", "5800");
        green.register("二仙桥公园", "park", "municipal", "first", "114000");
        green.draw(way, WAY, Basis.GEOMETRY);
        var all = GreenLines.Filter.all(Scope.everything());
        var listed = lines.list(all, "", 10_000);
        var sums = lines.sums(Scope.everything());
        assertThat(sums.stream().mapToInt(GreenLines.Sum::count).sum()).isEqualTo(listed.size())
                .isEqualTo(lines.count(all, 10_000));
        assertThat(sums.stream().map(GreenLines.Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(listed.stream().map(GreenLines.Line::amount).filter(java.util.Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(lines.count(new GreenLines.Filter(all.projects(), true, null), 10_000)).isEqualTo(
                sums.stream().mapToInt(GreenLines.Sum::drawn).sum());
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(GreenRefused.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Actor official(Scope scope) {
        return new Actor(UUID.randomUUID(), "jianshelu", "Official", Map.of(Right.READ, scope, Right.EDIT_PROJECTS, scope));
    }
}
