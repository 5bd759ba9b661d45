package cn.chenghua.governance.backstreet.plane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** Which of some shapes hang together: two do when they are no farther apart than a tolerance, or by a chain of such. */
public final class Joined {

    private final int[] above;

    private Joined(int count) {
        this.above = IntStream.range(0, count).toArray();
    }

    /** @param flat shapes of one {@link Plane} */
    public static Joined within(List<? extends Geometry> flat, double tolerance) {
        var joined = new Joined(flat.size());
        var tree = new STRtree();
        IntStream.range(0, flat.size()).forEach(i -> tree.insert(flat.get(i).getEnvelopeInternal(), i));
        for (var i = 0; i < flat.size(); i++) {
            var around = new Envelope(flat.get(i).getEnvelopeInternal());
            around.expandBy(tolerance);
            for (var found : tree.query(around)) {
                var other = (int) found;
                if (other > i && joined.root(i) != joined.root(other)
                        && flat.get(i).isWithinDistance(flat.get(other), tolerance)) {
                    joined.join(i, other);
                }
            }
        }
        return joined;
    }

    /** The same with two of them joined as well. */
    public Joined with(int one, int other) {
        var more = new Joined(above.length);
        System.arraycopy(above, 0, more.above, 0, above.length);
        more.join(one, other);
        return more;
    }

    private void join(int one, int other) {
        above[root(one)] = root(other);
    }

    private int root(int of) {
        var at = of;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    /** The groups, each with the positions of its shapes, in the order of their first ones. */
    public List<List<Integer>> groups() {
        var groups = new LinkedHashMap<Integer, List<Integer>>();
        for (var i = 0; i < above.length; i++) {
            groups.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(i);
        }
        return groups.values().stream().sorted(Comparator.comparing(List::getFirst)).toList();
    }
}
