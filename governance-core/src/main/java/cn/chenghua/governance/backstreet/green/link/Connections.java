package cn.chenghua.governance.backstreet.green.link;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.green.GreenLevel;
import cn.chenghua.governance.backstreet.green.GreenLines;
import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRules;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.network.NetworkVersion;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.network.PopulatedPoints;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the green network that an actor sees: what hangs together, what is missing, and what a link that is tried would join. */
@Service
public class Connections {

    private static final int SHOWN = 100;
    private static final double BESIDE = 400;
    private final GreenLines lines;
    private final GreenRules rules;
    private final Networks networks;
    private final Optional<PopulatedPoints> residents;
    private final Clock clock;

    Connections(GreenLines lines, GreenRules rules, Networks networks, Optional<PopulatedPoints> residents, Clock clock) {
        this.lines = lines;
        this.rules = rules;
        this.networks = networks;
        this.residents = residents;
        this.clock = clock;
    }

    /**
     * The network with its missing links.
     *
     * @param builtOnly whether only what is built is looked at, or also what is planned
     * @param tried codes of links to be tried, of places that the actor sees
     */
    @Transactional(readOnly = true)
    public View view(Actor actor, boolean builtOnly, List<String> tried) {
        var places = places(actor, builtOnly);
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        var points = residents.map(known -> known.on(today)).orElse(List.of());
        var graph = GreenGraph.of(places.placed, rules.value(GreenRule.JOIN).doubleValue()).with(points,
                rules.value(GreenRule.REACH).doubleValue());
        var missing = graph.missing(rules.value(GreenRule.GAP).doubleValue());
        var chosen = missing.stream().filter(link -> tried.contains(link.code())).toList();
        var after = graph;
        for (var link : chosen) {
            after = after.with(link.from().id(), link.to().id());
        }
        var edition = networks.current().orElse(null);
        return new View(graph, after, chosen, missing.size(), places.undrawn, !points.isEmpty(), edition,
                paths(edition, missing.stream().limit(SHOWN).toList()));
    }

    private List<Found> paths(@Nullable NetworkVersion edition, List<MissingLink> missing) {
        if (edition == null) {
            return missing.stream().map(link -> new Found(link, null)).toList();
        }
        var streets = networks.graph(edition);
        return missing.stream()
                .map(link -> new Found(link, StreetPath.between(streets, link.start(), link.end(), BESIDE).orElse(null)))
                .toList();
    }

    private Places places(Actor actor, boolean builtOnly) {
        var placed = new ArrayList<GreenPlace>();
        var undrawn = new int[1];
        lines.each(GreenLines.Filter.all(actor.reads()), drawn -> {
            var line = drawn.line();
            var level = line.level();
            if (builtOnly && line.builtOn() == null) {
                return;
            }
            var geometry = drawn.geometry();
            if (geometry == null) {
                undrawn[0]++;
                return;
            }
            var amount = line.measured() == null ? 0 : line.measured().doubleValue();
            var way = level == GreenLevel.GREENWAY;
            placed.add(new GreenPlace(line.id(), line.name(), level, geometry, way ? amount : 0, way ? 0 : amount));
        });
        return new Places(placed, undrawn[0]);
    }

    private record Places(List<GreenPlace> placed, int undrawn) {
    }

    /** A missing link with the way along streets, where there is one. */
    public record Found(MissingLink link, @Nullable StreetPath path) {
    }

    /**
     * What there is to see.
     *
     * @param after the same as {@code before} where nothing is tried
     * @param missing how many links are missing in all; {@code links} are the first of them
     * @param undrawn how many places are left out because nobody has drawn them
     * @param peopled whether residents are known and reckoned with
     * @param edition of the streets the paths run along; null where there is none
     */
    public record View(GreenGraph before, GreenGraph after, List<MissingLink> tried, int missing, int undrawn,
            boolean peopled, @Nullable NetworkVersion edition, List<Found> links) {

        /** The piece each place lies in, counted from 1, as things are. */
        public Map<GreenPlace, Integer> numbers() {
            var numbers = new HashMap<GreenPlace, Integer>();
            var pieces = before.pieces();
            for (var i = 0; i < pieces.size(); i++) {
                for (var place : pieces.get(i).places()) {
                    numbers.put(place, i + 1);
                }
            }
            return numbers;
        }

        public Optional<NetworkVersion> streets() {
            return Optional.ofNullable(edition);
        }
    }
}
