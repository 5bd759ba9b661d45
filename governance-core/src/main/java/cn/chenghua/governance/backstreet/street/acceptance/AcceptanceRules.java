package cn.chenghua.governance.backstreet.street.acceptance;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.backstreet.street.ExecutingUnits;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.responsibility.Depth;

/** What is asked of every acceptance of a street, whether it comes from a form or from a table. */
public final class AcceptanceRules {

    private AcceptanceRules() {
    }

    /** Passes where the works were completed by then, nobody accepts his own works, and no acceptance stands. */
    public static void check(Street street, RecordAcceptance wish, List<Acceptance> earlier, boolean relapsed, LocalDate today) {
        var completed = street.reached(Street.COMPLETED);
        if (completed == null || wish.day().isBefore(completed)) {
            throw AcceptanceRefused.notCompleted(wish.day(), completed);
        }
        if (wish.day().isAfter(today)) {
            throw AcceptanceRefused.future(wish.day());
        }
        var back = street.project().wentBackOn();
        if (back != null && wish.day().isBefore(back)) {
            throw AcceptanceRefused.beforeGoingBack(wish.day(), back);
        }
        if (street.reached(Street.ACCEPTED) != null && !relapsed) {
            throw AcceptanceRefused.standing(earlier.stream().filter(Acceptance::counted).map(Acceptance::day).toList());
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
}
