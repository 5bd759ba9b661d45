package cn.chenghua.governance.backstreet.street.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.backstreet.line.LineLength;
import cn.chenghua.governance.backstreet.line.StreetLine;
import cn.chenghua.governance.backstreet.rule.StreetRules;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.backstreet.street.BackStreet;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceRefused;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceRules;
import cn.chenghua.governance.backstreet.street.acceptance.Independence;
import cn.chenghua.governance.backstreet.street.lookback.LookBack;
import cn.chenghua.governance.backstreet.street.lookback.LookBackRules;
import cn.chenghua.governance.backstreet.street.lookback.RecordLookBack;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;

import org.jspecify.annotations.Nullable;

/** Some hundreds of rows on their way in: judged one by one, and what they say gathered to be written together. */
final class StreetPiece {

    private final Actor actor;
    private final StreetRules rules;
    private final Independence independence;
    private final Instant now;
    private final LocalDate today;
    private final String source;
    private final Map<String, Story> stories;
    private final Map<UUID, StreetLine> lines;
    private final Gathered gathered = new Gathered();

    StreetPiece(Actor actor, StreetRules rules, Independence independence, Instant now, String source,
            Map<String, Story> stories, Map<UUID, StreetLine> lines) {
        this.actor = actor;
        this.rules = rules;
        this.independence = independence;
        this.now = now;
        this.today = LocalDate.ofInstant(now, Days.ZONE);
        this.source = source;
        this.stories = stories;
        this.lines = lines;
    }

    Gathered gathered() {
        return gathered;
    }

    Outcome judge(StreetIntake.Row row) {
        try {
            return new Outcome(row.number(), fate(row.wish()), null);
        } catch (Refusal refusal) {
            return new Outcome(row.number(), Fate.REFUSED, refusal);
        }
    }

    private Fate fate(StreetWish wish) {
        var story = stories.get(wish.number());
        if (story == null) {
            throw AcceptanceRefused.street(wish.number());
        }
        var project = story.street.project();
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        var detail = story.street.detail();
        var facts = wish.over(detail.facts());
        var line = line(project.id(), wish);
        if (wish.metres() != null) {
            LineLength.plausible("metres", wish.metres());
        }
        var described = new Street(project, new BackStreet(project.id(), facts));
        var accepted = accepted(story, described, wish);
        var lookedBack = lookedBack(story, described, wish, accepted);
        var changed = !facts.equals(detail.facts());
        var remeasured = remeasured(project, wish.metres());
        if (!changed && line == null && !remeasured && accepted == null && lookedBack == null) {
            return Fate.UNCHANGED;
        }
        if (changed) {
            detail.describe(facts);
        }
        detail.changed();
        gathered.take(story, line, remeasured ? wish.metres() : null, accepted, lookedBack);
        return Fate.CHANGED;
    }

    private static boolean remeasured(Project project, @Nullable BigDecimal metres) {
        var old = project.measures().metres();
        return metres != null && (old == null || old.compareTo(metres) != 0);
    }

    private @Nullable StreetLine line(UUID project, StreetWish wish) {
        var drawn = wish.line();
        if (drawn == null) {
            return null;
        }
        var line = new StreetLine(project, drawn, source);
        var there = lines.get(project);
        return there != null && there.geometry().equalsExact(drawn, 1e-7) ? null : line;
    }

    private @Nullable Taken<Acceptance> accepted(Story story, Street street, StreetWish wish) {
        var told = wish.acceptance();
        if (told == null || story.knows(told)) {
            return null;
        }
        var accepted = told.wish(Uuids.next(now));
        independence.check(actor, street.executing(), today);
        AcceptanceRules.check(street, accepted, story.standing(), today);
        if (!rules.historic(told.day())) {
            throw AcceptanceRefused.notHistoric(told.day());
        }
        var depth = AcceptanceRules.depth(street);
        var rests = evidence(street, told.evidence());
        return new Taken<>(new Acceptance(accepted, street.id(), story.next(), depth, rules.of(depth), true, List.of(), 0,
                rests.id(), Acceptance.Recorder.of(actor), now, false), rests);
    }

    private @Nullable Taken<LookBack> lookedBack(Story story, Street street, StreetWish wish,
            @Nullable Taken<Acceptance> accepted) {
        var told = wish.lookBack();
        if (told == null || story.knows(told)) {
            return null;
        }
        var passed = accepted != null && accepted.record.passed() ? accepted.record : null;
        var standing = passed == null
                ? story.standing()
                : new AcceptanceRules.Standing(true, false, passed.day(), story.standing().wentBackOn());
        var looked = told.wish(Uuids.next(now));
        independence.check(actor, street.executing(), today);
        LookBackRules.check(looked, standing, rules, today);
        var at = passed == null ? Objects.requireNonNull(story.last()) : passed;
        var rests = evidence(street, told.evidence());
        return new Taken<>(new LookBack(looked, street.id(), at.id(), List.of(), rests.id(),
                looked.result() == RecordLookBack.Result.RELAPSED && rules.says(StreetTerm.RELAPSE_UNCOUNTS), true,
                Acceptance.Recorder.of(actor), now), rests);
    }

    private Evidence evidence(Street street, String text) {
        var proof = Proof.of(text, null);
        if (proof.kind() != Evidence.Kind.DOCUMENT) {
            throw AcceptanceRefused.document(text);
        }
        return proof.evidence(street.project().place(), street.project().responsible(), actor, now);
    }

    /** Something to be recorded, and what it rests on. */
    record Taken<T>(T record, Evidence rests) {
    }
}
