package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Steward;
import cn.chenghua.governance.district.Tiles;
import cn.chenghua.governance.district.Tiles.Tile;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.network.NetworkRules;
import cn.chenghua.governance.network.intake.NetworkDesk;
import cn.chenghua.governance.network.intake.NetworkDraft;
import cn.chenghua.governance.network.intake.TakeNetwork;
import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.PositionQuality;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.intake.CircleIntake;
import cn.chenghua.governance.renewal.circle.intake.RegisteredSite;
import cn.chenghua.governance.renewal.circle.intake.Row;
import cn.chenghua.governance.renewal.circle.scenario.ScenarioDesk;
import cn.chenghua.governance.renewal.circle.scenario.SiteChange;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invented streets, dense in the old town and sparse in the east, with settlements, facilities and two scenarios. */
@Component
@Profile("demo")
class CircleChapter implements Chapter {

    private static final LocalDate MEASURED = LocalDate.of(2018, 6, 30);
    private static final LocalDate COUNTED = LocalDate.of(2017, 12, 31);
    private static final UnitCode JIANSHELU = new UnitCode("510108005000");
    private final NetworkDesk networks;
    private final NetworkRules rules;
    private final CircleIntake intake;
    private final ScenarioDesk scenarios;
    private final Tiles tiles;
    private final Hierarchies hierarchies;
    private final DemonstrationClock clock;
    private final Map<String, String> words = Tables.named("circle");

    CircleChapter(NetworkDesk networks, NetworkRules rules, CircleIntake intake, ScenarioDesk scenarios, Tiles tiles,
            Hierarchies hierarchies, DemonstrationClock clock) {
        this.networks = networks;
        this.rules = rules;
        this.intake = intake;
        this.scenarios = scenarios;
        this.tiles = tiles;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 100;
    }

    @Override
    public void tell(LocalDate today) {
        var lattice = new Lattice(tiles.all(), word("street"));
        clock.on(MEASURED.plusDays(30), () -> networks.take(new Steward(new UUID(0, 0), word("office")),
                new TakeNetwork(MEASURED, word("source"), word("licence"), false),
                NetworkDraft.of(lattice.nodes(), lattice.edges(), Crs.WGS84, rules)));
        var office = actor("office", Right.REORGANISE);
        intake.takeSettlements(office, List.of(rows(settlements(today))).iterator(), false, _ -> {
        });
        intake.takeSites(office, List.of(rows(sites(today))).iterator(), false, _ -> {
        });
        clock.on(today.minusDays(12), () -> tiles.all().stream().filter(tile -> words.containsKey("scenario." + tile.unit()))
                .forEach(this::think));
    }

    private void think(Tile tile) {
        var at = Lattice.within(tile, 600, -500);
        var one = tile.unit().equals(JIANSHELU) ? FacilityClass.CULTURE : FacilityClass.SPORT;
        scenarios.make(actor("planner", Right.EDIT_PROJECTS), null, word("scenario." + tile.unit()), tile.unit(),
                List.of(SiteChange.add(one, word("added." + tile.unit()), at.x, at.y)));
    }

    /** The communities of a sub-district in a ring around the middle of its tile. */
    private List<Settlement> settlements(LocalDate today) {
        var hierarchy = hierarchies.current();
        var all = new ArrayList<Settlement>();
        for (var tile : tiles.all()) {
            var communities = hierarchy.below(tile.unit(), today);
            for (var i = 0; i < communities.size(); i++) {
                var turn = 2 * Math.PI * i / communities.size();
                var far = 500 + 700.0 * (i % 3) / 2;
                var at = Lattice.within(tile, far * Math.sin(turn), far * Math.cos(turn));
                var number = all.size();
                all.add(new Settlement(communities.get(i).code(), at.x, at.y,
                        number % 12 == 5 ? PositionQuality.ASSUMED : PositionQuality.STREET, 6_000 + number * 677 % 9_000,
                        COUNTED,
                        word("residents")));
            }
        }
        return all;
    }

    private List<RegisteredSite> sites(LocalDate today) {
        var hierarchy = hierarchies.current();
        var all = new ArrayList<RegisteredSite>();
        for (var tile : tiles.all()) {
            for (var one : FacilityClass.values()) {
                add(all, tile, one, base(hierarchy, tile.unit(), today));
            }
        }
        return all;
    }

    private void add(List<RegisteredSite> all, Tile tile, FacilityClass one, String base) {
        var pattern = word(one.name()).split(":", 2);
        for (var i = 0; i < Integer.parseInt(pattern[0]); i++) {
            var number = all.size();
            var turn = 2.4 * number;
            var at = Lattice.within(tile, 950 * Math.sin(turn), 950 * Math.cos(turn));
            var missing = number % 19 == 7;
            all.add(new RegisteredSite("YS-%04d".formatted(number + 1),
                    pattern[1].replace("{0}", base).replace("{1}", word("numerals").split(",")[i]), one, missing ? null : at.x,
                    missing ? null : at.y, missing ? null : number % 23 == 9 ? PositionQuality.ZONE : PositionQuality.EXACT, null,
                    null, word("facilities")));
        }
    }

    private String base(Hierarchy hierarchy, UnitCode unit, LocalDate today) {
        var name = hierarchy.name(unit, today);
        return Arrays.stream(word("endings").split(",")).filter(name::endsWith).findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length())).orElse(name);
    }

    private static <T> List<Row<T>> rows(List<T> values) {
        var rows = new ArrayList<Row<T>>();
        values.forEach(value -> rows.add(new Row<>(rows.size() + 2, value)));
        return rows;
    }

    private Actor actor(String who, Right right) {
        return new Actor(new UUID(0, 0), who, word(who), Map.of(Right.READ, Scope.everything(), right, Scope.everything()));
    }

    private String word(String name) {
        return Objects.requireNonNull(words.get(name));
    }
}
