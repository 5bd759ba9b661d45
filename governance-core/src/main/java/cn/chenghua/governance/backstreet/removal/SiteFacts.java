package cn.chenghua.governance.backstreet.removal;

import java.math.BigDecimal;
import java.text.Normalizer;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * What describes a site of removal; amounts in square metres and metres.
 *
 * @param batch the number of the batch it is in
 * @param removed area of illegal buildings taken down
 * @param wall metres of wall taken down
 * @param gained open space gained
 * @param before open space there was before the removal
 * @param after open space there is after it
 * @param perimeter of the site
 */
public record SiteFacts(String name, UnitCode place, String responsible, Treatment treatment, SiteClass siteClass,
        @Nullable Integer batch, @Nullable Green green, @Nullable BigDecimal removed, @Nullable BigDecimal wall,
        @Nullable BigDecimal gained, @Nullable BigDecimal before, @Nullable BigDecimal after, @Nullable BigDecimal perimeter) {

    private static final int TEXT = 200;
    private static final int BATCHES = 999;
    private static final BigDecimal MOST = new BigDecimal(1_000_000);

    public SiteFacts {
        name = bounded("name", name);
        responsible = bounded("responsible", responsible);
        if (name.isEmpty()) {
            throw RemovalRefused.name();
        }
        if (batch != null && (batch < 1 || batch > BATCHES)) {
            throw RemovalRefused.batch(batch, BATCHES);
        }
        removed = amount("removed", removed);
        wall = amount("wall", wall);
        gained = amount("gained", gained);
        before = amount("before", before);
        after = amount("after", after);
        perimeter = amount("perimeter", perimeter);
        if (perimeter != null && perimeter.signum() == 0) {
            throw RemovalRefused.amount("perimeter", perimeter);
        }
    }

    private static String bounded(String field, String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
        if (composed.codePointCount(0, composed.length()) > TEXT) {
            throw RemovalRefused.tooLong(field, TEXT);
        }
        return composed;
    }

    private static @Nullable BigDecimal amount(String field, @Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        if (amount.signum() < 0 || amount.compareTo(MOST) >= 0) {
            throw RemovalRefused.amount(field, amount);
        }
        var plain = amount.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Whether there is anything to be gained or removed. */
    boolean measured() {
        return removed != null && removed.signum() > 0 || wall != null && wall.signum() > 0;
    }
}
