package cn.chenghua.governance.backstreet.removal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.backstreet.rule.StreetRules;
import cn.chenghua.governance.backstreet.rule.StreetTerm;

import org.jspecify.annotations.Nullable;

/**
 * Why the amounts of a site cannot be believed, in the figures that say so, such as a gain of 900 m² where 120 m² of buildings and
 * a strip of 3 m along 62 m of wall make 306 m². It refuses nothing.
 *
 * @param key of the sentence, filled with the figures
 */
public record Doubt(String key, List<BigDecimal> figures) {

    public Doubt {
        figures = List.copyOf(figures);
    }

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** All doubts about a site. */
    public static List<Doubt> of(SiteFacts site, StreetRules rules) {
        var doubts = new ArrayList<Doubt>();
        gain(site, BigDecimal.valueOf(rules.of(StreetTerm.GAIN_STRIP)), doubts);
        wall(site, BigDecimal.valueOf(rules.of(StreetTerm.WALL_PERIMETER)), doubts);
        balance(site, doubts);
        return doubts;
    }

    private static void gain(SiteFacts site, BigDecimal strip, List<Doubt> doubts) {
        var gained = site.gained();
        var possible = zero(site.removed()).add(zero(site.wall()).multiply(strip));
        if (gained != null && gained.compareTo(possible) > 0) {
            doubts.add(new Doubt("gain", List.of(gained, zero(site.removed()), strip, zero(site.wall()), possible)));
        }
    }

    private static void wall(SiteFacts site, BigDecimal percent, List<Doubt> doubts) {
        var wall = site.wall();
        var perimeter = site.perimeter();
        if (wall != null && perimeter != null
                && wall.multiply(HUNDRED).compareTo(perimeter.multiply(percent)) > 0) {
            doubts.add(new Doubt("wall", List.of(wall, percent, perimeter)));
        }
    }

    private static void balance(SiteFacts site, List<Doubt> doubts) {
        var before = site.before();
        var after = site.after();
        var gained = site.gained();
        if (before != null && after != null && gained != null && after.subtract(before).compareTo(gained) != 0) {
            doubts.add(new Doubt("balance", List.of(after, before, after.subtract(before), gained)));
        }
    }

    private static BigDecimal zero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
