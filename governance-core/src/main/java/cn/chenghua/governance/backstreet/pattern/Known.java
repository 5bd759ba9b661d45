package cn.chenghua.governance.backstreet.pattern;

import cn.chenghua.governance.backstreet.plane.Plane;
import cn.chenghua.governance.network.StreetNetwork;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** Tells how much of a line the stored streets show already. */
final class Known {

    private final STRtree tree = new STRtree();

    Known(StreetNetwork network, Plane plane) {
        for (var edge : network.edges()) {
            var line = Pattern.line(network, edge, plane);
            tree.insert(line.getEnvelopeInternal(), line);
        }
    }

    /** The part of a flat line within so many metres of stored streets that run along it; one that only crosses covers little. */
    double share(Geometry flat, double beside) {
        var around = new Envelope(flat.getEnvelopeInternal());
        around.expandBy(beside);
        var rest = flat;
        for (var found : tree.query(around)) {
            rest = rest.difference(((Geometry) found).buffer(beside));
        }
        return flat.getLength() == 0 ? 1 : 1 - rest.getLength() / flat.getLength();
    }
}
