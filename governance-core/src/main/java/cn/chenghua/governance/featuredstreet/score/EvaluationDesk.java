package cn.chenghua.governance.featuredstreet.score;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.street.Featured;
import cn.chenghua.governance.featuredstreet.street.FeaturedDesk;
import cn.chenghua.governance.featuredstreet.street.FeaturedStreets;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where streets are evaluated: opened once works are under way, scored blind by two outsiders, by a third where they differ. */
@Service
@Transactional
public class EvaluationDesk {

    private final FeaturedDesk streets;
    private final FeaturedStreets details;
    private final EvaluationBook book;
    private final Scorecards cards;
    private final Outsiders outsiders;
    private final ProjectDesk projects;
    private final EvidenceRepository evidence;
    private final Clock clock;

    EvaluationDesk(FeaturedDesk streets, FeaturedStreets details, EvaluationBook book, Scorecards cards, Outsiders outsiders,
            ProjectDesk projects, EvidenceRepository evidence, Clock clock) {
        this.streets = streets;
        this.details = details;
        this.book = book;
        this.cards = cards;
        this.outsiders = outsiders;
        this.projects = projects;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The evaluations of a street as the actor may see them, the oldest first. */
    @Transactional(readOnly = true)
    public List<Evaluation> of(Actor actor, UUID street) {
        streets.read(actor, street);
        return book.ofStreet(street).stream().map(one -> one.seenBy(actor.account())).toList();
    }

    /** Opens an evaluation by the card that holds; a repeat of the same id is harmless. */
    public Evaluation open(Actor actor, UUID street, long expected, UUID id, LocalDate day) {
        var there = book.find(id);
        if (there.isPresent()) {
            streets.read(actor, street);
            return there.filter(one -> one.project().equals(street)).orElseThrow(() -> ScoreRefused.unknown(id))
                    .seenBy(actor.account());
        }
        var held = streets.hold(actor, street, expected);
        var earlier = book.ofStreet(street);
        if (!held.reached(Featured.WORKS)) {
            throw ScoreRefused.works();
        }
        if (earlier.stream().anyMatch(one -> one.settled() == null)) {
            throw ScoreRefused.standing();
        }
        within(day, earlier.isEmpty() ? Days.FIRST : earlier.getLast().lastDay());
        var evaluation = new Evaluation(id, street, earlier.size() + 1, cards.current(), day, actor.username(), List.of(), null);
        book.open(evaluation);
        changed(held);
        return evaluation;
    }

    /** Hands a sheet in; the second settles the score unless it differs too much from the first, the third always does. */
    public Evaluation score(Actor actor, UUID street, UUID id, RecordScoring wish, Proof cover) {
        var held = streets.hold(actor, street);
        var evaluation = mine(street, id);
        if (evaluation.scorings().stream()
                .anyMatch(one -> one.id().equals(wish.id()) && one.account().equals(actor.account()))) {
            return evaluation.seenBy(actor.account());
        }
        admit(actor, held.project(), evaluation, wish);
        wish.check(evaluation.card());
        within(wish.day(), evaluation.openedOn());
        var now = clock.instant();
        var scoring = new Scoring(wish.id(), evaluation.scorings().size() + 1, actor.account(), actor.displayName(), wish.day(),
                now, kept(actor, held.project(), evaluation.card(), wish, now));
        book.add(id, scoring);
        var after = evaluation.with(scoring);
        changed(held);
        if (after.scorings().size() > 1 && !after.disputed()) {
            settle(actor, held, after, after.settle(after.lastDay(), null, ""), cover);
        }
        return mine(street, id).seenBy(actor.account());
    }

    private void admit(Actor actor, Project project, Evaluation evaluation, RecordScoring wish) {
        if (evaluation.scoredBy(actor.account())) {
            throw ScoreRefused.again(actor.displayName());
        }
        if (!evaluation.open()) {
            throw ScoreRefused.closed();
        }
        if (outsiders.belongs(actor.account(), project.responsible(), wish.day())) {
            throw ScoreRefused.own(actor.displayName(), project.responsible());
        }
    }

    private List<Scoring.Scored> kept(Actor actor, Project project, Scorecard card, RecordScoring wish, Instant now) {
        var rests = new ArrayList<Evidence>();
        var scored = new ArrayList<Scoring.Scored>();
        for (var item : card.items()) {
            var said = Objects.requireNonNull(wish.points().get(item.code()));
            var one = said.proof().evidence(project.place(), project.responsible(), actor, now);
            rests.add(one);
            scored.add(new Scoring.Scored(item.code(), said.points(), one.id(), one.text()));
        }
        evidence.addAll(rests);
        for (int at = 0; at < rests.size(); at++) {
            var file = Objects.requireNonNull(wish.points().get(card.items().get(at).code())).proof().file();
            if (file != null) {
                evidence.attach(file.as(rests.get(at).id()), file.content());
            }
        }
        return scored;
    }

    /** Decides, with a reason and by somebody who scored nothing, that the mean of two differing sheets stands. */
    public Evaluation decide(Actor actor, UUID street, UUID id, LocalDate day, Proof reason) {
        var held = streets.hold(actor, street);
        var evaluation = mine(street, id);
        if (!evaluation.disputed()) {
            throw ScoreRefused.undisputed();
        }
        if (evaluation.scoredBy(actor.account())) {
            throw ScoreRefused.again(actor.displayName());
        }
        within(day, evaluation.lastDay());
        var project = held.project();
        var rests = evidence.keep(reason, project.place(), project.responsible(), actor, clock.instant());
        settle(actor, held, evaluation, evaluation.settle(day, rests.id(), actor.displayName()), reason);
        changed(held);
        return mine(street, id);
    }

    private void settle(Actor actor, Featured held, Evaluation evaluation, Evaluation.Settled settled, Proof proof) {
        book.settle(evaluation.id(), settled);
        if (!held.reached(Featured.EVALUATED)) {
            projects.reach(actor, held.id(), held.project().version(), Featured.EVALUATED, settled.day(), proof);
        }
    }

    private Evaluation mine(UUID street, UUID id) {
        return book.find(id).filter(one -> one.project().equals(street)).orElseThrow(() -> ScoreRefused.unknown(id));
    }

    private void changed(Featured held) {
        held.detail().changed();
        details.save(held.detail());
    }

    private void within(LocalDate day, LocalDate from) {
        var today = clock.instant().atZone(Days.ZONE).toLocalDate();
        if (day.isBefore(from) || day.isAfter(today)) {
            throw ScoreRefused.day(day, from, today);
        }
    }
}
