package cn.chenghua.governance.backstreet.line;

import java.math.BigDecimal;
import java.util.UUID;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsSimpleOp;

/**
 * Where a back street or a link runs, in WGS84, and where that is known from, such as 640 m along 望平街 from the survey of 2017. A
 * line that crosses or touches itself is refused, and so is an area or a point.
 */
public record StreetLine(UUID project, Geometry geometry, String source) {

    /** Longer than any street of the district: a sign of metres under a header of kilometres. */
    public static final int LONGEST = 20_000;
    private static final int SOURCE = 500;

    public StreetLine {
        source = source.strip();
        if (source.isEmpty() || source.codePointCount(0, source.length()) > SOURCE) {
            throw LineRefused.source(SOURCE);
        }
        if (geometry.getDimension() != 1) {
            throw LineRefused.kind(geometry.getGeometryType());
        }
        var simple = new IsSimpleOp(geometry);
        if (!simple.isSimple()) {
            var at = simple.getNonSimpleLocation();
            throw LineRefused.touching("%.6f, %.6f".formatted(at.x, at.y));
        }
        LineLength.plausible("geometry", LineLength.of(geometry));
    }

    /** Its length on the ellipsoid, to the decimetre. */
    public BigDecimal metres() {
        return LineLength.of(geometry);
    }
}
