package cn.chenghua.governance.safecommunity.covenant;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** One version of a covenant's text, with the meeting that voted on it, if one did. */
@Embeddable
public record Edition(String text, LocalDate draftedOn, @Nullable LocalDate votedOn, @Nullable Integer present,
        @Nullable Integer approve, @Nullable Integer against, @Nullable Integer abstain, boolean adopted) {

    static Edition draft(String text, LocalDate on) {
        return new Edition(text, on, null, null, null, null, null, false);
    }

    Edition voted(LocalDate on, Votes votes) {
        return new Edition(text, draftedOn, on, votes.present(), votes.approve(), votes.against(), votes.abstain(),
                votes.carried());
    }
}
