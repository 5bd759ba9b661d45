package cn.chenghua.governance.backstreet.street.acceptance;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.district.Days;

/**
 * A joint acceptance as somebody tells it; a wish that may be refused.
 *
 * @param id made by the client, so that a repeat is recognised
 * @param inspections which it rests on
 * @param reason why it was passed although findings were open; else empty
 */
public record RecordAcceptance(UUID id, LocalDate day, Result result, List<Party> parties, List<UUID> inspections,
        String reason) {

    private static final int REASON = 500;
    private static final int MOST = 20;

    public RecordAcceptance {
        Days.within("day", day);
        parties = List.copyOf(parties);
        inspections = inspections.stream().distinct().toList();
        reason = Normalizer.normalize(reason, Normalizer.Form.NFC).strip();
        if (reason.codePointCount(0, reason.length()) > REASON) {
            throw AcceptanceRefused.tooLong("reason", REASON);
        }
        if (parties.isEmpty()) {
            throw AcceptanceRefused.nobody();
        }
        if (parties.size() > MOST || inspections.size() > MOST) {
            throw AcceptanceRefused.tooMany(MOST);
        }
        for (var party : parties) {
            if (!result.admits(party.opinion())) {
                throw AcceptanceRefused.opinion(party);
            }
        }
    }

    /** What it comes to; only a passed one counts. */
    public enum Result {
        PASSED(Set.of(Party.Opinion.AGREES)), DEFECTS(
                Set.of(Party.Opinion.AGREES, Party.Opinion.AGREES_WITH_DEFECTS)), FAILED(Set.of(Party.Opinion.values()));

        private final Set<Party.Opinion> opinions;

        Result(Set<Party.Opinion> opinions) {
            this.opinions = opinions;
        }

        /** Whether it can be with such an opinion among those of the parties. */
        boolean admits(Party.Opinion opinion) {
            return opinions.contains(opinion);
        }
    }
}
