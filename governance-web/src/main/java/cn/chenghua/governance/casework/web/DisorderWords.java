package cn.chenghua.governance.casework.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.chenghua.governance.casework.DisorderCase.State;
import cn.chenghua.governance.casework.DisorderEntry;
import cn.chenghua.governance.casework.DisorderEntry.Outcome;
import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where a case stands; what is closed is called by its outcome, so that closed never reads as put right. */
@Component
public class DisorderWords {

    private final Sentences sentences;
    private final Figures figures;
    private final DisorderNames names;

    DisorderWords(Sentences sentences, Figures figures, DisorderNames names) {
        this.sentences = sentences;
        this.figures = figures;
        this.names = names;
    }

    public String state(State state, @Nullable Outcome outcome) {
        return outcome == null
                ? sentences.say("casework.state." + state.name())
                : sentences.say("casework.closed." + outcome.name());
    }

    /** The shape and colour beside the word, as one of the site's states. */
    public String tone(State state, @Nullable Outcome outcome, boolean overdue) {
        if (outcome != null) {
            return outcome == Outcome.FIXED_VERIFIED ? "reached" : "no-quantity";
        }
        return overdue ? "behind" : switch (state) {
            case DISPATCHED, ACCEPTED -> "on-track";
            case ASKED, VERIFYING -> "at-risk";
            case REPORTED, FILED, SUSPENDED, CLOSED -> "not-started";
        };
    }

    /** What a disorder is called by an edition of the list. */
    public String disorder(String code, int edition) {
        return names.of(code, edition);
    }

    /** A limit, such as 4 工作时. */
    public String limit(@Nullable Limit limit) {
        return limit == null ? "" : sentences.say("casework.limit." + limit.unit().name(), limit.amount());
    }

    public String moment(@Nullable Instant moment) {
        return figures.moment(moment);
    }

    /** What an entry says was done, such as 同意缓办. */
    public String entry(DisorderEntry entry) {
        return switch (entry.kind()) {
            case DECIDE -> sentences.say(Boolean.TRUE.equals(entry.granted()) ? "casework.granted" : "casework.declined",
                    sentences.say("casework.ground." + entry.ground()));
            case ASK -> sentences.say("casework.asked", sentences.say("casework.ground." + entry.ground()));
            case DRAW -> sentences.say("casework.drawn", String.valueOf(entry.namedName()));
            case CLOSE -> sentences.say("casework.closed." + entry.outcome());
            case ESCALATE -> sentences.say("casework.escalated", sentences.say("casework.level." + entry.level()));
            default -> sentences.say("casework.kind." + entry.kind());
        };
    }

    /** Who did it; the platform is nobody. */
    public String by(DisorderEntry entry) {
        return entry.byPlatform() ? sentences.say("casework.by.platform") : entry.doneByName();
    }

    /** To whom and within which limit an entry gives the case, or whom it told. */
    public String terms(DisorderEntry entry) {
        var named = entry.responsible() == null ? "" : entry.responsible();
        var limit = limit(entry.limit());
        return named + (named.isEmpty() || limit.isEmpty() ? "" : " · ") + limit;
    }

    /** The constants of an enumeration with their words, for a select. */
    public <E extends Enum<E>> Map<String, String> choices(Class<E> type, String family) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> choices.put(constant.name(), sentences.say(family + constant.name())));
        return choices;
    }
}
