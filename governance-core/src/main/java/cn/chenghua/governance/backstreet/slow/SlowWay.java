package cn.chenghua.governance.backstreet.slow;

import java.math.BigDecimal;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.Geodesy;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A stretch of a way for walking or cycling, such as the eastern footway of 建设路. It refuses points and areas.
 *
 * @param number by which it is known again
 * @param street along which it runs; empty where it runs along none
 * @param width in metres; null where it is not known
 * @param geometry lines in WGS84
 */
public record SlowWay(UUID id, String number, Kind kind, String street, @Nullable BigDecimal width, UnitCode place,
        String responsible, Geometry geometry, String source) {

    private static final int NUMBER = 40;
    private static final int TEXT = 200;
    private static final int SOURCE = 500;
    private static final BigDecimal WIDEST = BigDecimal.valueOf(50);

    public SlowWay {
        number = text("number", number, NUMBER, true);
        street = text("street", street, TEXT, false);
        responsible = text("responsible", responsible, TEXT, false);
        source = text("source", source, SOURCE, true);
        if (width != null && (width.signum() <= 0 || width.compareTo(WIDEST) > 0)) {
            throw SlowRefused.width(width);
        }
        if (geometry.getDimension() != 1) {
            throw SlowRefused.line();
        }
    }

    private static String text(String field, String text, int limit, boolean needed) {
        var stripped = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC).strip();
        if (stripped.codePointCount(0, stripped.length()) > limit || needed && stripped.isEmpty()) {
            throw SlowRefused.text(field, limit);
        }
        return stripped;
    }

    public double metres() {
        return Geodesy.length(geometry);
    }

    boolean same(SlowWay other) {
        return kind == other.kind && street.equals(other.street) && place.equals(other.place)
                && responsible.equals(other.responsible) && source.equals(other.source)
                && (width == null ? other.width == null : other.width != null && width.compareTo(other.width) == 0)
                && geometry.equalsExact(other.geometry, 1e-6);
    }

    /** What it is for; on a shared way one walks and cycles. */
    public enum Kind {
        FOOTWAY, CYCLEWAY, SHARED;

        public boolean serves(Mode mode) {
            return this == SHARED || this == (mode == Mode.FOOT ? FOOTWAY : CYCLEWAY);
        }
    }

    /** How one goes. */
    public enum Mode {
        FOOT, CYCLE
    }
}
