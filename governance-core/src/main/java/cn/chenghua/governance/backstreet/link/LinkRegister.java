package cn.chenghua.governance.backstreet.link;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.line.LineLength;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Lists of links; a list and its sums come from one predicate. */
public interface LinkRegister {

    /** At most {@code limit} lines in the order of the numbers, beginning after one. */
    List<Line> list(Filter filter, String after, int limit);

    Sums sums(Filter filter);

    /** Hands out every line that passes without holding them all. */
    void each(Filter filter, Consumer<Line> consumer);

    /**
     * What to list.
     *
     * @param open only those that are open, or only those that are not; null for both
     * @param flagged only those whose lengths differ by more than so many percent; null for all
     */
    record Filter(Scope scope, String text, @Nullable Boolean open, @Nullable Integer flagged) {
        public Filter {
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }
    }

    /** How many links, how many are open, and metres. */
    record Sums(int count, int open, BigDecimal drawn, BigDecimal asBuilt, BigDecimal overlapping, BigDecimal counted) {
    }

    /**
     * One link.
     *
     * @param counted the metres it counts with; null while it is not open
     */
    record Line(UUID id, String number, String name, UnitCode place, String responsible, @Nullable String stage,
            @Nullable BigDecimal stated, @Nullable BigDecimal drawn, @Nullable BigDecimal asBuilt, String asBuiltSource,
            @Nullable LocalDate openedOn, @Nullable BigDecimal overlapping, @Nullable BigDecimal counted) {

        /** By how many percent the as-built length, or else the stated one, differs from the drawn one. */
        public @Nullable BigDecimal difference() {
            return LineLength.difference(asBuilt == null ? stated : asBuilt, drawn);
        }
    }
}
