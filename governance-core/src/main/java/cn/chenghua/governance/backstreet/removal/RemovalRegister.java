package cn.chenghua.governance.backstreet.removal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Scope;

import org.jspecify.annotations.Nullable;

/** Lists of sites of removal and what they add up to; a list and its sums come from one predicate. */
public interface RemovalRegister {

    /** At most {@code limit} lines in the order of the numbers, beginning after one. */
    List<Line> list(Filter filter, String after, int limit);

    /** What they add up to in each part, such as each sub-district; a part's key is what the list is narrowed by. */
    List<Sum> sums(Filter filter, Part part);

    /** What all add up to. */
    Sum total(Filter filter);

    /** Hands out every line that passes without holding them all. */
    void each(Filter filter, Consumer<Line> consumer);

    /** Takes the next number of a series such as 2018-CQ. */
    int take(String series);

    /** By what sums are told apart. */
    enum Part {
        UNIT, BATCH, TREATMENT, CLASS
    }

    /** @param state {@code AHEAD}, {@code REMOVED} or {@code ACCEPTED}; null for all */
    record Filter(Scope scope, String text, @Nullable Treatment treatment, @Nullable SiteClass siteClass, @Nullable Integer batch,
            @Nullable State state, @Nullable LocalDate from, @Nullable LocalDate to) {
        public Filter {
            text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }

        public static Filter all(Scope scope) {
            return new Filter(scope, "", null, null, null, null, null, null);
        }
    }

    /** How far a site is. */
    enum State {
        AHEAD, REMOVED, ACCEPTED
    }

    /** Sites, how many of them are removed and accepted, and their amounts once removed; what is gained once accepted. */
    record Sum(String key, int sites, int removedSites, int acceptedSites, BigDecimal removed, BigDecimal wall,
            BigDecimal gained) {
    }

    /** One site. */
    record Line(UUID id, long version, String number, SiteFacts facts, @Nullable LocalDate removedOn,
            @Nullable LocalDate acceptedOn) {
        public State state() {
            return acceptedOn != null ? State.ACCEPTED : removedOn != null ? State.REMOVED : State.AHEAD;
        }
    }
}
