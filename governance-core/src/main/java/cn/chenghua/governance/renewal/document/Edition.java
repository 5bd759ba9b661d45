package cn.chenghua.governance.renewal.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.persistence.Embeddable;

import cn.chenghua.governance.district.geometry.Geodesy;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * One edition of a document, such as 2018年版, with the area it is about in WGS84 where one is drawn.
 *
 * @param shape the area as well-known text
 */
@Embeddable
public record Edition(String label, @Nullable String shape, @Nullable BigDecimal squareMetres) {

    private static final int LONG = 100;

    static Edition of(String label, @Nullable Geometry area) {
        var plain = label.strip();
        if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > LONG) {
            throw DocumentRefused.text("label", LONG);
        }
        if (area != null && area.getDimension() < 2) {
            throw DocumentRefused.area();
        }
        return new Edition(plain, area == null ? null : area.toText(),
                area == null ? null : BigDecimal.valueOf(Geodesy.area(area)).setScale(0, RoundingMode.HALF_UP));
    }

    /** The area it is about; null where none is drawn. */
    public @Nullable Geometry area() {
        try {
            return shape == null ? null : new WKTReader().read(shape);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
