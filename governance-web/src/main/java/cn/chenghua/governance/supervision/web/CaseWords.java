package cn.chenghua.governance.supervision.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.supervision.CaseEntry;
import cn.chenghua.governance.supervision.CaseEntry.Outcome;
import cn.chenghua.governance.supervision.SupervisedCase.State;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where a case stands; what is closed is called by its outcome, so that closed never reads as put right. */
@Component
class CaseWords {

    private final Sentences sentences;
    private final Figures figures;

    CaseWords(Sentences sentences, Figures figures) {
        this.sentences = sentences;
        this.figures = figures;
    }

    public String state(State state, @Nullable Outcome outcome) {
        return outcome == null
                ? sentences.say("supervision.state." + state.name())
                : sentences.say("supervision.closed." + outcome.name());
    }

    /** The shape and colour beside the word, as one of the site's states. */
    public String tone(State state, @Nullable Outcome outcome, boolean overdue) {
        if (outcome != null) {
            return outcome == Outcome.VERIFIED ? "reached" : "no-quantity";
        }
        return overdue ? "behind" : switch (state) {
            case HANDED_OVER, ACCEPTED -> "on-track";
            case APPEALED, IN_REVIEW -> "at-risk";
            case REGISTERED, SUSPENDED, CLOSED -> "not-started";
        };
    }

    /** What an entry says was done, such as 上诉成立：延长时限. */
    public String entry(CaseEntry entry) {
        return switch (entry.kind()) {
            case DECISION -> sentences.say(
                    Boolean.TRUE.equals(entry.granted()) ? "supervision.granted" : "supervision.refused",
                    sentences.say("supervision.ground." + entry.ground()));
            case APPEAL -> sentences.say("supervision.appealed", sentences.say("supervision.ground." + entry.ground()));
            case URGE -> sentences.say("supervision.urged", sentences.say("supervision.level." + entry.level()));
            case CLOSE -> sentences.say("supervision.closed." + entry.outcome());
            case REPORT -> sentences.say(entry.finished() ? "supervision.kind.FINISH" : "supervision.kind.REPORT");
            default -> sentences.say("supervision.kind." + entry.kind());
        };
    }

    /** Who did it; the ladder is nobody. */
    public String by(CaseEntry entry) {
        return entry.byLadder() ? sentences.say("supervision.by.ladder") : entry.doneByName();
    }

    /** What an appeal or a decision asks for or sets, such as 20 working days. */
    public String terms(CaseEntry entry) {
        if (entry.until() != null) {
            return sentences.say("supervision.terms.until", figures.day(entry.until()));
        }
        var days = entry.days();
        var named = entry.responsible() == null ? "" : entry.responsible();
        return days == null ? named : named + (named.isEmpty() ? "" : " · ") + sentences.say("supervision.days", days);
    }

    /** The constants of an enumeration with their words, for a select. */
    <E extends Enum<E>> Map<String, String> choices(Class<E> type, String family) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> choices.put(constant.name(), sentences.say(family + constant.name())));
        return choices;
    }
}
