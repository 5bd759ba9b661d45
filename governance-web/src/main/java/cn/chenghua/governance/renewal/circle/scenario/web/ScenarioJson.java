package cn.chenghua.governance.renewal.circle.scenario.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.Walker;
import cn.chenghua.governance.renewal.circle.scenario.Comparison;
import cn.chenghua.governance.renewal.circle.scenario.Scenario;
import cn.chenghua.governance.renewal.circle.scenario.ScenarioLines;
import cn.chenghua.governance.renewal.circle.scenario.SiteChange;
import cn.chenghua.governance.renewal.circle.web.CircleJson;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scenario as REST clients see it; positions are WGS84. */
@Schema(name = "CircleScenario")
record ScenarioJson(UUID id, long version, String name, String place, String madeBy, Instant madeAt, List<Change> changes) {

    static ScenarioJson of(Scenario scenario) {
        return new ScenarioJson(scenario.id(), scenario.version(), scenario.name(), scenario.place().value(), scenario.madeBy(),
                scenario.madeAt(), scenario.changes().stream().map(Change::of).toList());
    }

    /** One facility added, moved or closed. */
    @Schema(name = "CircleSiteChange")
    record Change(SiteChange.@Nullable Verb verb, @Nullable String site, @Nullable FacilityClass facilityClass,
            @Nullable String name, @Nullable Double longitude, @Nullable Double latitude) {

        static Change of(SiteChange change) {
            return new Change(change.verb(), change.site(), change.facilityClass(), change.name(), change.longitude(),
                    change.latitude());
        }

        SiteChange wish() {
            if (verb == null) {
                throw new Typed.Unreadable("typed.choice", "verb", "");
            }
            return new SiteChange(verb, site, facilityClass, name == null ? "" : name.strip(), longitude, latitude);
        }
    }

    /** A scenario to be made, under an id of the client's where a repeat must be harmless. */
    @Schema(name = "MakeCircleScenario")
    record Making(@Nullable UUID id, @Nullable String name, @Nullable String place, @Nullable List<Change> changes) {

        UnitCode unit() {
            return new UnitCode(place == null ? "" : place);
        }
    }

    /** Another name and all changes of a scenario. */
    @Schema(name = "PlanCircleScenario")
    record Planning(@Nullable String name, @Nullable List<Change> changes) {
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static List<SiteChange> wishes(@Nullable List<Change> changes) {
        return changes == null ? List.of() : changes.stream().map(Change::wish).toList();
    }

    /** A page of scenarios, the latest first. */
    @Schema(name = "CircleScenarioPage")
    record Page(List<Line> scenarios, @Nullable String next) {
    }

    /** A scenario in a list. */
    @Schema(name = "CircleScenarioLine")
    record Line(UUID id, long version, String name, String place, String madeBy, Instant madeAt, int changes) {
        static Line of(ScenarioLines.Line line) {
            return new Line(line.id(), line.version(), line.name(), line.place().value(), line.madeBy(), line.madeAt(),
                    line.changes());
        }
    }

    /** A scenario beside today. */
    @Schema(name = "CircleComparison")
    record Compared(CircleJson.Basis basis, UUID scenario, long version, Walker walker, List<ClassCompared> classes,
            List<String> idleSites) {
    }

    /** A class today and in the scenario, with the units whose settlements gain and lose it. */
    @Schema(name = "CircleClassComparison")
    record ClassCompared(FacilityClass facilityClass, int sitesToday, int sitesThen, CircleJson.Reached today,
            CircleJson.Reached then, long difference, List<String> gained, List<String> lost) {

        static ClassCompared of(Comparison.Line line) {
            return new ClassCompared(line.facilityClass(), line.sitesToday(), line.sitesThen(),
                    CircleJson.Reached.of(line.today()), CircleJson.Reached.of(line.then()), line.difference(),
                    units(line.gained()), units(line.lost()));
        }

        private static List<String> units(List<Settlement> settlements) {
            return settlements.stream().map(one -> one.unit().value()).toList();
        }
    }
}
