package cn.chenghua.governance.backstreet.street.acceptance;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.backstreet.street.ExecutingUnits;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.responsibility.Depth;

import org.jspecify.annotations.Nullable;

/** What is asked of every acceptance of a street, whether it comes from a form or from a table. */
public final class AcceptanceRules {

    private AcceptanceRules() {
    }

    /** Passes where the works were completed by then, nobody accepts his own works, and no acceptance stands. */
    public static void check(Street street, RecordAcceptance wish, Standing standing, LocalDate today) {
        var completed = street.reached(Street.COMPLETED);
        if (completed == null || wish.day().isBefore(completed)) {
            throw AcceptanceRefused.notCompleted(wish.day(), completed);
        }
        if (wish.day().isAfter(today)) {
            throw AcceptanceRefused.future(wish.day());
        }
        var back = standing.wentBackOn();
        if (back != null && wish.day().isBefore(back)) {
            throw AcceptanceRefused.beforeGoingBack(wish.day(), back);
        }
        if (standing.accepted() && !standing.relapsed()) {
            throw AcceptanceRefused.standing(standing.lastDay());
        }
        parties(street.executing(), wish.parties());
    }

    private static void parties(ExecutingUnits executing, List<Party> parties) {
        parties.stream().filter(party -> executing.include(party.unit())).findFirst().ifPresent(party -> {
            throw AcceptanceRefused.ownParty(party.unit());
        });
    }

    /** The depth by which the street is accepted. */
    public static Depth depth(Street street) {
        var depth = street.detail().depth();
        if (depth == null) {
            throw AcceptanceRefused.depth();
        }
        return depth;
    }

    /** How a street stands with its acceptances; {@code lastDay} is the day of the one that counted last. */
    public record Standing(boolean accepted, boolean relapsed, @Nullable LocalDate lastDay, @Nullable LocalDate wentBackOn) {

        /** As it is recorded. */
        public static Standing of(Street street, List<Acceptance> acceptances, boolean relapsed) {
            var last = acceptances.stream().filter(Acceptance::counted).reduce((_, later) -> later).map(Acceptance::day)
                    .orElse(null);
            return new Standing(street.reached(Street.ACCEPTED) != null, relapsed, last, street.project().wentBackOn());
        }
    }
}
