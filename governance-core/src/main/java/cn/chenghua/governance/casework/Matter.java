package cn.chenghua.governance.casework;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.Found;
import cn.chenghua.governance.inspection.Severity;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong and where, such as rubbish dropped at the entrance of 培华路; it stays as it was first told.
 *
 * @param disorder its code in the taxonomy of that version
 * @param spot where on the asset, in words
 */
@Embeddable
public record Matter(@Column(name = "asset_id") UUID asset, String disorder, int taxonomy,
        @Enumerated(EnumType.STRING) Severity severity, Instant foundAt, String spot,
        @Nullable BigDecimal longitude, @Nullable BigDecimal latitude,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "place")) UnitCode place,
        @Column(name = "finder_id") UUID finder, String finderName) {

    private static final int SPOT = 500;
    private static final String CODE = "[A-Za-z0-9_.-]{1,60}";

    public Matter {
        spot = Normalizer.normalize(spot, Normalizer.Form.NFC).strip();
        if (spot.codePointCount(0, spot.length()) > SPOT) {
            throw DisorderRefused.tooLong(SPOT);
        }
        if (!disorder.matches(CODE)) {
            throw DisorderRefused.disorder(disorder);
        }
    }

    static Matter of(Found found) {
        return new Matter(found.asset(), found.disorder(), found.taxonomy(), found.severity(), found.foundAt(), found.place(),
                found.longitude(), found.latitude(), found.unit(), found.finder(), found.finderName());
    }
}
