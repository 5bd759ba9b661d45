package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.community.Community;
import cn.chenghua.governance.featuredstreet.community.CommunityDesk;
import cn.chenghua.governance.featuredstreet.community.NamingVerb;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;
import cn.chenghua.governance.featuredstreet.smart.FittingVerb;
import cn.chenghua.governance.featuredstreet.smart.SayFitting;
import cn.chenghua.governance.featuredstreet.smart.SmartDesk;
import cn.chenghua.governance.featuredstreet.smart.SmartEstate;
import cn.chenghua.governance.project.ProjectRepository;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes the invented communities through their steps, one after a review that failed, and the invented estates through theirs. */
@Component
@Profile("demo")
class NamingChapter implements Chapter {

    private static final int FAILED_FIRST = 4;

    private final FeaturedTold held;
    private final ProjectRepository projects;
    private final CommunityDesk communities;
    private final SmartDesk estates;
    private final FeaturedRuleBook rules;
    private final Map<String, String> words = Tables.named("featured");

    NamingChapter(FeaturedTold held, ProjectRepository projects, CommunityDesk communities, SmartDesk estates,
            FeaturedRuleBook rules) {
        this.held = held;
        this.projects = projects;
        this.communities = communities;
        this.estates = estates;
        this.rules = rules;
    }

    /** Before the months are reported, which freeze what the stages say. */
    @Override
    public int position() {
        return 2;
    }

    @Override
    public void tell(LocalDate today) {
        var names = held.of(Community.KIND);
        for (int rank = 0; rank < names.size(); rank++) {
            community(names.get(rank), rank);
        }
        var smart = held.of(SmartEstate.KIND);
        for (int rank = 0; rank < smart.size(); rank++) {
            estate(smart.get(rank), rank);
        }
    }

    private void community(FeaturedTold.Told told, int rank) {
        step(told, NamingVerb.APPLY, told.day("applied"));
        step(told, NamingVerb.PLAN, told.day("planned"));
        step(told, NamingVerb.SUPPORT, told.day("supported"));
        var reviewed = told.day("reviewed");
        var supported = told.day("supported");
        if (reviewed == null || supported == null) {
            return;
        }
        if (rank == FAILED_FIRST) {
            review(told, supported.plusDays(10).isBefore(reviewed) ? supported.plusDays(10) : reviewed,
                    Set.of("PARTY", "SERVICE"),
                    Proof.note(word("review.failed")));
        }
        review(told, reviewed, Set.copyOf(rules.current().mandatory(Mandatory.CRITERION)), Proof.note(word("review")));
        step(told, NamingVerb.NAME, told.day("named"));
    }

    private void review(FeaturedTold.Told told, LocalDate day, Set<String> met, Proof proof) {
        var id = id(told);
        communities.review(FeaturedActors.AUTHOR, id, communities.read(FeaturedActors.AUTHOR, id).version(), day, met, proof);
    }

    private void step(FeaturedTold.Told told, NamingVerb verb, @Nullable LocalDate day) {
        if (day != null) {
            var id = id(told);
            communities.take(FeaturedActors.AUTHOR, id, communities.read(FeaturedActors.AUTHOR, id).version(), verb, day,
                    Proof.of(told.evidence(), null));
        }
    }

    private void estate(FeaturedTold.Told told, int rank) {
        var installed = told.day("installed");
        var accepted = told.day("accepted");
        if (installed == null) {
            return;
        }
        var says = new ArrayList<SayFitting>();
        var fitted = rules.current().all(Mandatory.SUBSYSTEM).stream().filter(one -> one.suggested() || rank % 3 != 0).toList();
        fitted.forEach(one -> says.add(new SayFitting(one.code(), FittingVerb.INSTALL, installed, word("maker"),
                4 + (rank * 7 + one.code().length() * 5) % 60)));
        if (accepted != null) {
            fitted.stream().filter(one -> one.suggested() || rank % 2 == 0)
                    .forEach(one -> says.add(new SayFitting(one.code(), FittingVerb.ACCEPT, accepted, null, null)));
        }
        var id = id(told);
        estates.say(FeaturedActors.AUTHOR, id, estates.read(FeaturedActors.AUTHOR, id).version(), says,
                Proof.of(told.evidence(), null));
    }

    /** Asked for anew, so that what was written before is seen. */
    private UUID id(FeaturedTold.Told told) {
        return projects.findByNumber(told.number()).orElseThrow().id();
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
