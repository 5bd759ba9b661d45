package cn.chenghua.governance.featuredstreet.smart;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.workflow.Flow;

/**
 * What was said of a subsystem of an estate, such as VIDEO: accepted on 2017-12-02, 42 cameras. It names the maker and how many
 * points there are, never whom they see.
 */
public record Fitting(String subsystem, FittingState state, LocalDate day, UUID evidence, String maker, int points, String by,
        Instant at) {

    private static final Flow<FittingState, FittingVerb> FLOW = Flow.of(
            Flow.move(FittingVerb.INSTALL, FittingState.INSTALLED, FittingState.NOT_PLANNED, FittingState.FAILED),
            Flow.move(FittingVerb.ACCEPT, FittingState.ACCEPTED, FittingState.INSTALLED),
            Flow.move(FittingVerb.FAIL, FittingState.FAILED, FittingState.INSTALLED, FittingState.ACCEPTED),
            Flow.move(FittingVerb.GIVE_UP, FittingState.NOT_PLANNED, FittingState.INSTALLED, FittingState.FAILED));
    private static final int MAKER = 100;
    private static final int POINTS = 100_000;

    public Fitting {
        maker = Normalizer.normalize(maker, Normalizer.Form.NFC).strip();
        if (maker.codePointCount(0, maker.length()) > MAKER || maker.matches("(?s).*\\d{11}.*")) {
            throw SmartRefused.maker(MAKER);
        }
        if (points < 0 || points > POINTS) {
            throw SmartRefused.points(points);
        }
    }

    /** The state a verb leads to; refused where it leads nowhere. */
    static FittingState after(FittingState from, FittingVerb verb) {
        return FLOW.after(from, verb).orElseThrow(() -> SmartRefused.order(verb, from));
    }

    static List<FittingVerb> open(FittingState state) {
        return FLOW.open(state);
    }
}
