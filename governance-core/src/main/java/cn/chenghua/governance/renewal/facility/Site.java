package cn.chenghua.governance.renewal.facility;

import java.math.BigDecimal;
import java.text.Normalizer;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * Where a facility stands and how much it holds, such as 双林路28号, 270 places. Refused are a negative capacity, one without its
 * unit, and texts of more than 200 signs.
 */
@Embeddable
public record Site(String address, @Nullable BigDecimal capacity, String capacityUnit) {

    public static final Site UNKNOWN = new Site("", null, "");
    private static final int LONG = 200;

    public Site {
        address = plain("address", address);
        capacityUnit = plain("capacityUnit", capacityUnit);
        if (capacity != null) {
            if (capacity.signum() < 0) {
                throw FacilityRefused.capacity(capacity);
            }
            if (capacityUnit.isEmpty()) {
                throw FacilityRefused.unit(capacity);
            }
            var stripped = capacity.stripTrailingZeros();
            capacity = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** The same with what another says beyond empty. */
    public Site with(Site said) {
        return new Site(said.address.isEmpty() ? address : said.address, said.capacity == null ? capacity : said.capacity,
                said.capacityUnit.isEmpty() ? capacityUnit : said.capacityUnit);
    }

    private static String plain(String field, String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
        if (plain.codePointCount(0, plain.length()) > LONG) {
            throw FacilityRefused.tooLong(field, LONG);
        }
        return plain;
    }
}
