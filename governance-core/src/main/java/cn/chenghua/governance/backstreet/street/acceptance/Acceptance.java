package cn.chenghua.governance.backstreet.street.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.rule.DepthRule;
import cn.chenghua.governance.responsibility.Depth;

/**
 * A joint acceptance of a back street as it was recorded, such as that of 2017-09-15 by 成华区城管局, passed. It is never changed; a
 * street that relapses or is treated otherwise gets another.
 *
 * @param position its place among those of the street, from 1
 * @param depth by which the street was accepted, with the check-list and the percentage it asked for then
 * @param historic whether it was taken over from paper, so that it names no inspection
 * @param openFindings how many findings were open at the assets of the street
 * @param counted whether it brought the street to the stage {@code accepted}
 */
public record Acceptance(RecordAcceptance told, UUID project, int position, Depth depth, DepthRule rule, boolean historic,
        List<Look> looks, int openFindings, UUID evidence, Recorder by, Instant at, boolean counted) {

    public Acceptance {
        looks = List.copyOf(looks);
    }

    public UUID id() {
        return told.id();
    }

    public LocalDate day() {
        return told.day();
    }

    public boolean passed() {
        return told.result() == RecordAcceptance.Result.PASSED;
    }

    /** Whether somebody tells the same once more. */
    boolean repeats(UUID street, RecordAcceptance again) {
        return project.equals(street) && told.equals(again);
    }

    /** Who recorded it. */
    public record Recorder(UUID account, String name) {
        public static Recorder of(Actor actor) {
            return new Recorder(actor.account(), actor.displayName());
        }
    }
}
