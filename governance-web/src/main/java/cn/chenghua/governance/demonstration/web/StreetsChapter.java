package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.pattern.NewLink;
import cn.chenghua.governance.backstreet.pattern.trial.TrialDesk;
import cn.chenghua.governance.backstreet.slow.SlowIntake;
import cn.chenghua.governance.backstreet.slow.SlowWay;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetNetwork;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Planned links on the stored streets and foot and cycle ways along some of them; streets are invented where none are stored. */
@Component
@Profile("demo")
class StreetsChapter implements Chapter {

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final long SEED = 662;
    private static final int STREETS = 14;
    private static final int UNBROKEN = 4;
    private static final int LINKS = 5;
    private static final double BESIDE = 7;
    private final Networks networks;
    private final TrialDesk trial;
    private final SlowIntake slow;
    private final TilePlaces places;
    private final InventedStreets invented;
    private final GreenShapes shapes = new GreenShapes();
    private final Map<String, String> words = Tables.named("green");

    StreetsChapter(Networks networks, TrialDesk trial, SlowIntake slow, TilePlaces places, InventedStreets invented) {
        this.networks = networks;
        this.trial = trial;
        this.slow = slow;
        this.places = places;
        this.invented = invented;
    }

    @Override
    public int position() {
        return 106;
    }

    @Override
    public void tell(LocalDate today) {
        var office = new Actor(new UUID(0, 0), "district", word("office"), Map.of(Right.READ, Scope.everything(),
                Right.SET_STANDARDS, Scope.everything(), Right.KEEP_ASSETS, Scope.everything()));
        invented.lay(word("network"), word("across"), word("along"));
        var network = networks.current().map(networks::read).orElseThrow();
        trial.lay(office, links(network), word("planned"));
        var rows = ways(network);
        slow.take(office, List.of(rows).iterator(), false, _ -> {
        });
    }

    /** Short cuts between streets, from node to node, where the way along streets is long. */
    private List<NewLink> links(StreetNetwork network) {
        var chance = new Random(SEED);
        var links = new ArrayList<NewLink>();
        for (var tries = 0; links.size() < LINKS && tries < 50_000; tries++) {
            var from = network.nodes().get(chance.nextInt(network.nodes().size())).at();
            var to = network.nodes().get(chance.nextInt(network.nodes().size())).at();
            var line = shapes.plane().flat(SHAPES.createLineString(new Coordinate[]{from, to}));
            if (line.getLength() > 350 && line.getLength() < 1_100) {
                var number = links.size() + 1;
                links.add(new NewLink("YS-" + number, word("link").replace("{n}", Integer.toString(number)),
                        shapes.plane().round(line), false));
            }
        }
        return links;
    }

    private List<SlowIntake.Row> ways(StreetNetwork network) {
        var chance = new Random(SEED);
        var streets = new LinkedHashMap<String, List<StreetEdge>>();
        network.edges().stream().filter(edge -> !edge.name().isBlank())
                .forEach(edge -> streets.computeIfAbsent(edge.name(), _ -> new ArrayList<>()).add(edge));
        var bySize = streets.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<StreetEdge>> one) -> one.getValue().size()).reversed())
                .toList();
        var chosen = new LinkedHashMap<String, List<StreetEdge>>();
        bySize.stream().filter(street -> unbroken(street.getValue())).limit(UNBROKEN)
                .forEach(street -> chosen.put(street.getKey(), street.getValue()));
        bySize.stream().limit(STREETS).forEach(street -> chosen.putIfAbsent(street.getKey(), street.getValue()));
        var rows = new ArrayList<SlowIntake.Row>();
        for (var street : chosen.entrySet()) {
            var whole = unbroken(street.getValue());
            for (var edge : street.getValue()) {
                if (whole || chance.nextInt(4) > 0) {
                    var line = course(network, edge.from(), edge.to(), edge.course());
                    rows.add(row(rows.size() + 1, street.getKey(), line, kind(whole, chance)));
                }
            }
        }
        return rows;
    }

    /** Whether a street that has no fork is one piece: it then has one node more than edges. */
    private static boolean unbroken(List<StreetEdge> street) {
        var nodes = street.stream().flatMap(edge -> Stream.of(edge.from(), edge.to())).distinct().count();
        return nodes == street.size() + 1L;
    }

    /** A street with a way all along has none that is for cycling only. */
    private static SlowWay.Kind kind(boolean whole, Random chance) {
        var drawn = chance.nextInt(5);
        return drawn == 0 ? SlowWay.Kind.SHARED : drawn == 1 && !whole ? SlowWay.Kind.CYCLEWAY : SlowWay.Kind.FOOTWAY;
    }

    private SlowIntake.Row row(int number, String street, LineString line, SlowWay.Kind kind) {
        var place = places.at(line.getCoordinate());
        return new SlowIntake.Row(number, new SlowWay(new UUID(SEED, number), "MX-%04d".formatted(number), kind, street, null,
                place, word("office"), line, word("slow")));
    }

    /** A little beside the street. */
    private LineString course(StreetNetwork network, int from, int to, @org.jspecify.annotations.Nullable LineString course) {
        var line = course != null
                ? course
                : SHAPES.createLineString(new Coordinate[]{network.nodes().get(from).at(), network.nodes().get(to).at()});
        var flat = shapes.plane().flat(line).getCoordinates();
        for (var at : flat) {
            at.x += BESIDE;
            at.y += BESIDE;
        }
        return shapes.plane().round(SHAPES.createLineString(flat));
    }

    private String word(String name) {
        return Objects.requireNonNull(words.get(name));
    }
}
