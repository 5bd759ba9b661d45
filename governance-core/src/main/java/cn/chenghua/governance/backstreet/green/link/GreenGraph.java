package cn.chenghua.governance.backstreet.green.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.backstreet.plane.Joined;
import cn.chenghua.governance.backstreet.plane.Plane;
import cn.chenghua.governance.network.PopulatedPoint;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * Green places as a graph: two are joined when they touch or lie nearer than a tolerance. It never changes; a link that is
 * tried gives another graph.
 */
public final class GreenGraph {

    private final List<GreenPlace> places;
    private final List<Geometry> flat;
    private final Plane plane;
    private final Joined joined;
    private final Nearby nearby;

    private GreenGraph(List<GreenPlace> places, List<Geometry> flat, Plane plane, Joined joined, Nearby nearby) {
        this.places = places;
        this.flat = flat;
        this.plane = plane;
        this.joined = joined;
        this.nearby = nearby;
    }

    /** @param tolerance metres within which two places are joined */
    public static GreenGraph of(List<GreenPlace> places, double tolerance) {
        var all = new Envelope();
        places.forEach(place -> all.expandToInclude(place.geometry().getEnvelopeInternal()));
        var plane = new Plane(all.isNull() ? new org.locationtech.jts.geom.Coordinate() : all.centre());
        var flat = places.stream().map(place -> plane.flat(place.geometry())).toList();
        return new GreenGraph(List.copyOf(places), flat, plane, Joined.within(flat, tolerance), Nearby.NOBODY);
    }

    /** The same with the residents who have its places within reach, in metres as the crow flies. */
    public GreenGraph with(List<PopulatedPoint> points, double reach) {
        return new GreenGraph(places, flat, plane, joined, Nearby.of(points, plane, flat, reach));
    }

    /** The same with a link between two places; places that are not here join nothing. */
    public GreenGraph with(UUID one, UUID other) {
        var from = position(one);
        var to = position(other);
        return from < 0 || to < 0 ? this : new GreenGraph(places, flat, plane, joined.with(from, to), nearby);
    }

    private int position(UUID id) {
        for (var i = 0; i < places.size(); i++) {
            if (places.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    public List<GreenPlace> places() {
        return places;
    }

    /** The pieces, those with the longest greenways and then the largest area first. */
    public List<Piece> pieces() {
        return joined.groups().stream().map(this::piece)
                .sorted(Comparator.comparingDouble(Piece::metres).thenComparingDouble(Piece::squareMetres).reversed()).toList();
    }

    private Piece piece(List<Integer> group) {
        return new Piece(group.stream().map(places::get).toList(), nearby.residents(group));
    }

    public double metres() {
        return places.stream().mapToDouble(GreenPlace::metres).sum();
    }

    public double squareMetres() {
        return places.stream().mapToDouble(GreenPlace::squareMetres).sum();
    }

    /** The part of all greenways that lies in the piece with the most of them; 0 without greenways. */
    public double largestByLength() {
        return share(pieces().stream().mapToDouble(Piece::metres).max().orElse(0), metres());
    }

    /** The part of all areas that lies in the piece with the most of them. */
    public double largestByArea() {
        return share(pieces().stream().mapToDouble(Piece::squareMetres).max().orElse(0), squareMetres());
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** One missing link for each two pieces no farther apart than {@code gap} metres, the greatest gain first. */
    public List<MissingLink> missing(double gap) {
        var groups = joined.groups();
        var pieces = groups.stream().map(this::piece).toList();
        var of = new int[places.size()];
        for (var number = 0; number < groups.size(); number++) {
            for (var place : groups.get(number)) {
                of[place] = number;
            }
        }
        var best = new HashMap<Long, int[]>();
        var nearest = new HashMap<Long, Double>();
        for (var one = 0; one < places.size(); one++) {
            for (var other = one + 1; other < places.size(); other++) {
                if (of[one] != of[other]) {
                    nearer(one, other, gap, (long) Math.min(of[one], of[other]) << 32 | Math.max(of[one], of[other]), nearest,
                            best);
                }
            }
        }
        var links = new ArrayList<MissingLink>();
        best.values().forEach(ends -> links.add(link(ends[0], ends[1], pieces.get(of[ends[0]]), pieces.get(of[ends[1]]))));
        links.sort(Comparator.comparingDouble(MissingLink::gain).reversed().thenComparingDouble(MissingLink::gap)
                .thenComparing(MissingLink::code));
        return links;
    }

    private void nearer(int one, int other, double gap, long pair, Map<Long, Double> nearest, Map<Long, int[]> best) {
        var known = nearest.getOrDefault(pair, gap);
        if (flat.get(one).getEnvelopeInternal().distance(flat.get(other).getEnvelopeInternal()) <= known) {
            var apart = flat.get(one).distance(flat.get(other));
            if (apart <= known) {
                nearest.put(pair, apart);
                best.put(pair, new int[]{one, other});
            }
        }
    }

    private MissingLink link(int one, int other, Piece here, Piece there) {
        var ends = DistanceOp.nearestPoints(flat.get(one), flat.get(other));
        var smaller = weight(here) < weight(there) ? here : there;
        return new MissingLink(places.get(one), places.get(other), plane.round(ends[0]), plane.round(ends[1]),
                ends[0].distance(ends[1]), smaller.metres(), smaller.squareMetres(), smaller.residents(),
                weight(smaller));
    }

    /** What a piece weighs: its part of all greenways, of all green and of all residents. */
    private double weight(Piece piece) {
        return share(piece.metres(), metres()) + share(piece.squareMetres(), squareMetres())
                + share(piece.residents(), nearby.all());
    }
}
