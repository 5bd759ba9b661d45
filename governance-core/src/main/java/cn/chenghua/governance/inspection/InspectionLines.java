package cn.chenghua.governance.inspection;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.standard.Score;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;

/** Lists of inspections, those received last in front; a list and its count come from one predicate. */
public interface InspectionLines {

    /** At most {@code limit} lines, beginning behind a mark. */
    List<Line> list(Filter filter, @Nullable Mark after, int limit);

    /** How many pass, counted up to {@code limit}. */
    int count(Filter filter, int limit);

    /**
     * What to list.
     *
     * @param seen whose inspections may be seen
     * @param within only of assets in these units; null for all
     * @param fine only those without a fault, or only those with one; null for both
     * @param found only those with findings, or only those without; null for both
     */
    record Filter(Seen seen, @Nullable Scope within, String text, @Nullable AssetKind kind, @Nullable Level level,
            @Nullable Boolean fine, @Nullable Boolean found, @Nullable UUID asset) {
        public Filter {
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }

        public static Filter of(Seen seen) {
            return new Filter(seen, null, "", null, null, null, null, null);
        }

        /** Those of one asset. */
        public Filter at(UUID one) {
            return new Filter(seen, within, text, kind, level, fine, found, one);
        }

        /** The two-character pieces of the text, by which a search narrows. */
        public String[] pieces() {
            return InspectionLines.pieces(text);
        }
    }

    /** Whose inspections somebody sees: those within the scope, his own, and those of assets he looks after. */
    record Seen(Scope scope, UUID account, Set<UUID> held) {
        public Seen {
            held = Set.copyOf(held);
        }

        public boolean sees(Inspection inspection) {
            var ground = inspection.ground();
            return scope.covers(ground.unit(), ground.responsible()) || inspection.finder().account().equals(account)
                    || held.contains(inspection.told().asset());
        }
    }

    /** The place of a line in the list, behind which the next page begins. */
    record Mark(Instant receivedAt, UUID id) {
    }

    /** One line. */
    record Line(UUID id, UUID asset, String number, String name, AssetKind kind, UnitCode unit, Level level, LocalDate day,
            Instant beganAt, Instant endedAt, Instant receivedAt, boolean skewed, String finder, Score score, int findings,
            boolean fine, String remark, @Nullable UUID corrects) {

        public Mark mark() {
            return new Mark(receivedAt, id);
        }
    }

    /** Every two characters of a text that stand side by side; most Chinese words have two. */
    static String[] pieces(String text) {
        var signs = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).codePoints().toArray();
        return IntStream.range(0, signs.length - 1).mapToObj(at -> new String(signs, at, 2)).distinct().toArray(String[]::new);
    }
}
