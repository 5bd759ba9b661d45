package cn.chenghua.governance.inspection.field;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.inspection.field.BriefingLines.LastLook;
import cn.chenghua.governance.inspection.field.BriefingLines.Recent;
import cn.chenghua.governance.inspection.standard.Standard;
import cn.chenghua.governance.inspection.standard.Taxonomy;
import cn.chenghua.governance.responsibility.AssetLines.Line;

import org.jspecify.annotations.Nullable;

/**
 * What somebody takes along into the field on a day: the assets to look at with how they stand, and what they are judged by. It
 * holds enough for a day without network, and nothing about how anybody works.
 *
 * @param cut whether there are more assets in the scope than are listed
 * @param taxonomy the list of disorders that holds that day
 * @param editions all lists of disorders, for the words of older findings
 */
public record Briefing(Instant asOf, LocalDate day, List<Stop> stops, boolean cut, Taxonomy taxonomy, List<Taxonomy> editions) {

    public Briefing {
        stops = List.copyOf(stops);
        editions = List.copyOf(editions);
    }

    /** How many stops are in that state. */
    public long count(State state) {
        return stops.stream().filter(stop -> stop.due().state() == state).count();
    }

    /** The word for something found, in the edition it was judged by. */
    public Optional<Taxonomy.Disorder> disorder(Recent found) {
        return editions.stream().filter(edition -> edition.version() == found.taxonomy()).findFirst()
                .flatMap(edition -> edition.find(found.disorder()));
    }

    /**
     * One asset to look at.
     *
     * @param level on whose behalf
     * @param post whose; null where the asset is looked at by scope
     * @param standard null where no check-list is for such assets
     */
    public record Stop(Line asset, Level level, @Nullable String post, Due due, @Nullable Standard standard,
            @Nullable LastLook last, List<Recent> found) {
        public Stop {
            found = List.copyOf(found);
        }
    }

    /** Whether a look is due: {@code done} of {@code of} in the span that ends on {@code by}, overdue since a day. */
    public record Due(State state, int done, int of, @Nullable LocalDate by, @Nullable LocalDate since) {

        private static final Due NONE = new Due(State.NONE, 0, 0, null, null);

        static Due of(cn.chenghua.governance.responsibility.patrol.@Nullable Due reckoned) {
            if (reckoned == null) {
                return NONE;
            }
            var state = switch (reckoned.state()) {
                case OVERDUE -> State.OVERDUE;
                case TODAY -> State.DUE;
                case OPEN -> State.OPEN;
                case DONE -> State.DONE;
                case NONE -> State.NONE;
            };
            return new Due(state, reckoned.done(), reckoned.asked(), reckoned.by(), reckoned.overdueSince());
        }
    }

    /** How urgent a look is; it says nothing about people. */
    public enum State {
        OVERDUE,
        /** Today is the last day. */
        DUE,
        /** It can be made today or later. */
        OPEN, DONE, NONE
    }
}
