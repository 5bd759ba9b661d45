package cn.chenghua.governance.featuredstreet.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.FeaturedTerm;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectRepository;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes demonstration communities through their steps; the stage of the project follows, so that the plan counts what is true. */
@Service
@Transactional
public class CommunityDesk {

    private final ProjectRepository projects;
    private final ProjectDesk desk;
    private final DemonstrationCommunities communities;
    private final ReviewBook reviews;
    private final FeaturedRuleBook rules;
    private final EvidenceRepository evidence;
    private final Clock clock;

    CommunityDesk(ProjectRepository projects, ProjectDesk desk, DemonstrationCommunities communities, ReviewBook reviews,
            FeaturedRuleBook rules, EvidenceRepository evidence, Clock clock) {
        this.projects = projects;
        this.desk = desk;
        this.communities = communities;
        this.reviews = reviews;
        this.rules = rules;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** A demonstration community within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Community read(Actor actor, UUID id) {
        return seen(actor, id, projects.findById(id));
    }

    private Community seen(Actor actor, UUID id, Optional<Project> found) {
        return found.filter(project -> project.kind().equals(Community.KIND))
                .filter(project -> actor.reads().covers(project.place(), project.responsible()))
                .map(project -> new Community(project,
                        communities.findById(id).orElseGet(() -> new DemonstrationCommunity(id))))
                .orElseThrow(() -> CommunityRefused.unknown(id));
    }

    /** Takes a step that is no review. */
    public Community take(Actor actor, UUID id, long expected, NamingVerb verb, LocalDate day, Proof proof) {
        if (verb.review()) {
            throw CommunityRefused.review();
        }
        return step(actor, hold(actor, id, expected), verb, day, proof).community;
    }

    /** Reviews a community; it passes where every mandatory criterion is met. */
    public Community review(Actor actor, UUID id, long expected, LocalDate day, Set<String> met, Proof proof) {
        var community = hold(actor, id, expected);
        var current = rules.current();
        var found = met.stream().map(text -> current.find(Mandatory.CRITERION, text).code()).distinct().sorted().toList();
        var asked = current.mandatory(Mandatory.CRITERION);
        var passed = found.containsAll(asked);
        var done = step(actor, community, passed ? NamingVerb.PASS : NamingVerb.FAIL, day, proof);
        reviews.add(new Review(id, day, passed, asked, found, done.rests.id(), actor.displayName(), done.rests.recordedAt()));
        return done.community;
    }

    private Community hold(Actor actor, UUID id, long expected) {
        var community = seen(actor, id, projects.findAndHoldById(id));
        actor.check(Right.EDIT_PROJECTS, community.project().place(), community.project().responsible());
        if (community.version() != expected) {
            throw new SavedInBetween("featured.saved.between", expected, community.version());
        }
        return community;
    }

    private Done step(Actor actor, Community community, NamingVerb verb, LocalDate day, Proof proof) {
        var project = community.project();
        var rests = evidence.keep(proof, project.place(), project.responsible(), actor, clock.instant());
        community.detail().take(verb, day, rests, rules.current().of(FeaturedTerm.RECHECK_DAYS));
        var saved = communities.save(community.detail());
        follow(actor, project, saved.state().stage(), day, proof);
        return new Done(new Community(project, saved), rests);
    }

    /** Brings the stage of the project in line with the state. */
    private void follow(Actor actor, Project project, @Nullable String stage, LocalDate day, Proof proof) {
        if (stage == null || stage.equals(project.stage())) {
            return;
        }
        var reached = project.steps().stream().anyMatch(step -> step.stage().equals(stage) && step.done());
        if (reached) {
            desk.goBack(actor, project.id(), project.version(), stage, day, proof);
        } else {
            desk.reach(actor, project.id(), project.version(), stage, day, proof);
        }
    }

    private record Done(Community community, Evidence rests) {
    }
}
