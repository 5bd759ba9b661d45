package cn.chenghua.governance.featuredstreet.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.FeaturedTerm;
import cn.chenghua.governance.featuredstreet.score.EvaluationBook;
import cn.chenghua.governance.featuredstreet.street.Featured;
import cn.chenghua.governance.featuredstreet.street.FeaturedDesk;
import cn.chenghua.governance.featuredstreet.street.FeaturedStreets;
import cn.chenghua.governance.project.ProjectDesk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where streets are recognised, confirmed and withdrawn; the stage of the project follows, so that the plan counts what is true. */
@Service
@Transactional
public class RecognitionDesk {

    private final FeaturedDesk streets;
    private final FeaturedStreets details;
    private final EvaluationBook evaluations;
    private final FeaturedRuleBook rules;
    private final ProjectDesk projects;
    private final EvidenceRepository evidence;
    private final Clock clock;

    RecognitionDesk(FeaturedDesk streets, FeaturedStreets details, EvaluationBook evaluations, FeaturedRuleBook rules,
            ProjectDesk projects, EvidenceRepository evidence, Clock clock) {
        this.streets = streets;
        this.details = details;
        this.evaluations = evaluations;
        this.rules = rules;
        this.projects = projects;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Recognises a street by its last evaluation, or confirms that it is; refused below the threshold and before the evaluation. */
    public Featured recognise(Actor actor, UUID id, long expected, LocalDate day, Proof proof) {
        var street = streets.hold(actor, id, expected);
        var last = evaluations.lastSettled(id).orElseThrow(RecognitionRefused::evaluation);
        var settled = Objects.requireNonNull(last.settled());
        if (!settled.passed()) {
            throw RecognitionRefused.below(settled.score(), last.card().threshold());
        }
        if (day.isBefore(settled.day())) {
            throw RecognitionRefused.early(day, settled.day());
        }
        var rests = kept(actor, street, proof);
        street.detail().recognise(last.id(), day, rules.current().of(FeaturedTerm.REEVALUATION_DAYS), rests);
        var saved = details.save(street.detail());
        if (!street.reached(Featured.RECOGNISED)) {
            projects.reach(actor, id, street.project().version(), Featured.RECOGNISED, day, proof);
        }
        return new Featured(street.project(), saved);
    }

    /** Withdraws a recognition with a reason; the street counts no more until an evaluation of its own recognises it anew. */
    public Featured withdraw(Actor actor, UUID id, long expected, LocalDate day, Proof reason) {
        var street = streets.hold(actor, id, expected);
        street.detail().withdraw(day, kept(actor, street, reason));
        var saved = details.save(street.detail());
        if (street.reached(Featured.RECOGNISED)) {
            projects.goBack(actor, id, street.project().version(), Featured.EVALUATED, day, reason);
        }
        return new Featured(street.project(), saved);
    }

    private Evidence kept(Actor actor, Featured street, Proof proof) {
        var project = street.project();
        return evidence.keep(proof, project.place(), project.responsible(), actor, clock.instant());
    }
}
