package cn.chenghua.governance.backstreet.slow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * How much of a street has a way beside it, such as 78 % of 建设路 in one piece and 92 % in all.
 *
 * @param inOnePiece the part beside which one chain runs, 0 to 1; {@code inAll} by all chains together
 * @param continuous whether the part in one piece is enough
 */
public record StreetSide(String street, double metres, double inOnePiece, double inAll, boolean continuous) {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    /**
     * The streets by name, those with the least way first.
     *
     * @param streets the flat lines of each street
     * @param chains flat chains
     * @param beside metres within which a way runs along a street
     * @param enough the part, 0 to 1, that must have a way in one piece
     */
    static List<StreetSide> of(Map<String, List<Geometry>> streets, List<Geometry> chains, double beside, double enough) {
        var reach = chains.stream().map(chain -> chain.buffer(beside)).toList();
        var sides = new ArrayList<StreetSide>();
        streets.forEach((name, lines) -> sides.add(of(name, SHAPES.buildGeometry(lines), reach, enough)));
        sides.sort(Comparator.comparingDouble(StreetSide::inOnePiece).thenComparing(StreetSide::street));
        return sides;
    }

    private static StreetSide of(String name, Geometry street, List<Geometry> reach, double enough) {
        var length = street.getLength();
        var best = 0.0;
        var rest = street;
        for (var area : reach) {
            if (area.getEnvelopeInternal().intersects(street.getEnvelopeInternal())) {
                best = Math.max(best, street.intersection(area).getLength());
                rest = rest.difference(area);
            }
        }
        var share = length == 0 ? 0 : best / length;
        return new StreetSide(name, length, share, length == 0 ? 0 : 1 - rest.getLength() / length, share >= enough - 1e-9);
    }
}
