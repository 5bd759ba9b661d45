package cn.chenghua.governance.renewal.survey;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts surveys down and withdraws those that turn out wrong; nothing of them is ever changed. */
@Service
@Transactional
public class SurveyDesk {

    private final SurveyBook book;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    SurveyDesk(SurveyBook book, EvidenceRepository evidence, Hierarchies hierarchies, Clock clock) {
        this.book = book;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Survey read(Actor actor, UUID id) {
        return book.find(id).filter(survey -> actor.reads().covers(survey.place())).orElseThrow(() -> SurveyRefused.unknown(id));
    }

    /** Puts a survey down; a repeat of the same gives the one that is there. */
    public Survey add(Actor actor, Wish wish, Proof proof) {
        hierarchies.current().get(wish.place());
        actor.check(Right.EDIT_PROJECTS, wish.place());
        var now = clock.instant();
        var today = now.atZone(Days.ZONE).toLocalDate();
        var there = wish.id() == null ? null : book.find(wish.id()).orElse(null);
        var rests = proof.evidence(wish.place(), "", actor, now);
        var survey = new Survey(wish.id() == null ? Uuids.next(now) : wish.id(), wish.place(), wish.day(), wish.method(),
                wish.asked(), wish.answered(), wish.scores(), rests.id(), actor.username(), now, null);
        if (wish.day().isAfter(today)) {
            throw new FutureDay(wish.day(), today);
        }
        if (there != null) {
            if (!there.place().equals(survey.place()) || !there.day().equals(survey.day())
                    || there.answered() != survey.answered()) {
                throw SurveyRefused.exists(there.id());
            }
            return there;
        }
        evidence.addAll(List.of(rests));
        book.add(survey);
        return survey;
    }

    /** Withdraws a survey for a reason; it stays to be seen. */
    public Survey withdraw(Actor actor, UUID id, Proof reason) {
        var survey = read(actor, id);
        actor.check(Right.EDIT_PROJECTS, survey.place());
        if (survey.withdrawn() != null) {
            throw SurveyRefused.withdrawn(id);
        }
        var now = clock.instant();
        var rests = reason.evidence(survey.place(), "", actor, now);
        evidence.addAll(List.of(rests));
        book.withdraw(id, rests.text(), rests.id(), actor.username(), now);
        return read(actor, id);
    }

    /** A survey as somebody puts it down. */
    public record Wish(@Nullable UUID id, UnitCode place, LocalDate day, String method, int asked, int answered,
            Map<Aspect, BigDecimal> scores) {
    }
}
