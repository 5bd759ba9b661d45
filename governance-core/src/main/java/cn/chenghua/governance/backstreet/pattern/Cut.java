package cn.chenghua.governance.backstreet.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Cuts lines at places on them. */
final class Cut {

    private static final double LEAST = 0.1;

    private Cut() {
    }

    static Coordinate nearest(LineString line, Coordinate at) {
        var along = new LengthIndexedLine(line);
        return along.extractPoint(along.project(at));
    }

    /** The pieces between these places, none shorter than a decimetre. */
    static List<LineString> at(LineString line, List<Coordinate> places) {
        var along = new LengthIndexedLine(line);
        var marks = new TreeSet<Double>();
        places.forEach(place -> marks.add(along.project(place)));
        var pieces = new ArrayList<LineString>();
        var from = 0.0;
        for (var mark : marks) {
            if (mark - from > LEAST && line.getLength() - mark > LEAST) {
                pieces.add((LineString) along.extractLine(from, mark));
                from = mark;
            }
        }
        pieces.add((LineString) along.extractLine(from, line.getLength()));
        return pieces;
    }
}
