package cn.chenghua.governance.responsibility;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Lists of assets; a list, its count and its map come from one predicate. */
public interface AssetLines {

    /** At most {@code limit} lines in the order of their numbers, beginning behind a number. */
    List<Line> list(Filter filter, @Nullable String after, int limit);

    /** Those of these ids that there are, in no certain order. */
    List<Line> known(Collection<UUID> ids);

    /** How many pass, counted up to {@code limit}. */
    int count(Filter filter, int limit);

    /** Hands out every line that passes without holding them all. */
    void each(Filter filter, Consumer<Line> consumer);

    /**
     * What to list.
     *
     * @param scope whose assets may be seen
     * @param held assets that are seen beside these, because of a post
     * @param within only assets in these units; null for all
     * @param usedOn only those in use on that day; null for retired ones too
     * @param uncoveredOn only those that no post answers for on that day; null for all
     */
    record Filter(Scope scope, Set<UUID> held, @Nullable Scope within, String text, @Nullable AssetKind kind,
            @Nullable String classCode, @Nullable Grade grade, @Nullable Depth depth, @Nullable LocalDate usedOn,
            @Nullable LocalDate uncoveredOn) {
        public Filter {
            held = Set.copyOf(held);
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }

        /** Everything in use that may be seen. */
        public static Filter all(Scope scope, Set<UUID> held, LocalDate day) {
            return new Filter(scope, held, null, "", null, null, null, null, day, null);
        }
    }

    /** An asset in a list. */
    record Line(UUID id, long version, String number, String name, AssetKind kind, String classCode, Level level, Grade grade,
            @Nullable Depth depth, UnitCode place, String responsible, @Nullable BigDecimal metres,
            @Nullable BigDecimal longitude, @Nullable BigDecimal latitude, @Nullable LocalDate retiredOn) implements Tended {
    }
}
