package cn.chenghua.governance.supervision.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.access.Actor;

import org.jspecify.annotations.Nullable;

/** A source of warnings; a feature that knows more of them, such as red milestones, implements it beside the two here. */
public interface Warnings {

    /** Such as {@code targets}; its heading is {@code supervision.source.<name>}. */
    String name();

    /** Where its warnings stand among the others, the smallest first. */
    int position();

    /** The list these warnings come from, with as many records as {@link Found#count} says. */
    String path();

    /** Those within what the actor may read, beginning behind a mark. */
    Found find(Actor actor, LocalDate today, @Nullable String after, int limit);

    /** The warning of a key of this source; empty where it is no longer one, or foreign. */
    Optional<Warning> one(Actor actor, LocalDate today, String key);

    /**
     * A page of warnings.
     *
     * @param count of all of them, counted up to ten thousand
     * @param next where the next page begins; null behind the last
     */
    record Found(List<Warning> warnings, int count, @Nullable String next) {
        public Found {
            warnings = List.copyOf(warnings);
        }
    }
}
