package cn.chenghua.governance.network.web;

import java.util.List;

import cn.chenghua.governance.district.geometry.UnitShape;
import cn.chenghua.governance.network.StreetNode;
import cn.chenghua.governance.network.check.Density;
import cn.chenghua.governance.network.check.NetworkCheck;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * How much of the district is dense enough that ways on foot are believed.
 *
 * @param bounded whether the district's boundary is known; else the rectangle around all nodes stands in for it
 */
record Believed(boolean bounded, List<Density.Judged> cells) {

    static Believed of(NetworkCheck.Judgement judged, @Nullable UnitShape district) {
        if (district == null) {
            var box = new Envelope();
            judged.network().nodes().stream().map(StreetNode::at).forEach(box::expandToInclude);
            return new Believed(false, judged.density().cells(box));
        }
        var shapes = new GeometryFactory();
        var within = PreparedGeometryFactory.prepare(district.geometry());
        return new Believed(true, judged.density().cells(district.geometry().getEnvelopeInternal()).stream()
                .filter(cell -> within.contains(shapes.createPoint(cell.middle()))).toList());
    }

    public List<Density.Judged> sparse() {
        return cells.stream().filter(cell -> !cell.believable()).toList();
    }

    /** The part that is dense enough, such as 0.62; null without a cell. */
    public @Nullable Double share() {
        return cells.isEmpty() ? null : (double) (cells.size() - sparse().size()) / cells.size();
    }
}
