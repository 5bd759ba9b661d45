package cn.chenghua.governance.communityservice.support;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.communityservice.record.Wording;
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

/** Moves rules of support on, and makes grants by those in force. */
@Service
@Transactional
public class SupportDesk {

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private final RuleRepository rules;
    private final GrantBook grants;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    SupportDesk(RuleRepository rules, GrantBook grants, EvidenceRepository evidence, Hierarchies hierarchies, Clock clock) {
        this.rules = rules;
        this.grants = grants;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SupportRule read(Actor actor, UUID id) {
        return rules.findById(id).filter(rule -> rule.keeper().seenBy(actor)).orElseThrow(() -> RecordRefused.unknown(id));
    }

    @Transactional(readOnly = true)
    public List<SupportRule> all(Actor actor) {
        return rules.findAllByOrderByTitle().stream().filter(rule -> rule.keeper().seenBy(actor)).toList();
    }

    /** Puts a draft down; a repeat of the same wish gives the one that is there. */
    public SupportRule draft(Actor actor, SupportRule wish) {
        hierarchies.current().get(wish.keeper().place());
        wish.keeper().check(actor);
        var there = rules.findById(wish.id()).orElse(null);
        if (there == null) {
            return rules.save(wish);
        }
        if (!there.title().equals(wish.title())) {
            throw RecordRefused.exists(there.id());
        }
        return there;
    }

    public SupportRule step(Actor actor, UUID id, long expected, RuleVerb verb, LocalDate day, Proof proof) {
        var rule = read(actor, id);
        rule.keeper().check(actor);
        if (rule.version() != expected) {
            throw RecordRefused.between(expected, rule.version());
        }
        rule.take(verb, day, evidence.keep(proof, rule.keeper().place(), rule.keeper().responsible(), actor, clock.instant()));
        return rules.save(rule);
    }

    @Transactional(readOnly = true)
    public Grant grant(Actor actor, UUID id) {
        return grants.find(id).filter(grant -> actor.reads().covers(grant.place())).orElseThrow(() -> RecordRefused.unknown(id));
    }

    /** Makes a grant; a repeat of the same gives the one that is there. */
    public Grant grant(Actor actor, Wish wish) {
        var rule = read(actor, wish.rule());
        hierarchies.current().get(wish.place());
        actor.check(Right.EDIT_PROJECTS, wish.place());
        var now = clock.instant();
        var firm = Wording.needed("firm", wish.firm(), 200);
        var yuan = Wording.yuan("yuan", wish.yuan(), LEAST);
        var there = wish.id() == null ? null : grants.find(wish.id()).orElse(null);
        if (there != null) {
            if (there.yuan().compareTo(yuan) != 0 || !there.firm().equals(firm)) {
                throw RecordRefused.exists(there.id());
            }
            return there;
        }
        check(wish.day(), now);
        if (!rule.inForce(wish.day())) {
            throw SupportRefused.notInForce(wish.day(), rule.title());
        }
        var rests = evidence.keep(wish.proof(), wish.place(), "", actor, now);
        var grant = new Grant(wish.id() == null ? Uuids.next(now) : wish.id(), rule.id(), firm, wish.place(), yuan, wish.day(),
                null, rests.id(), actor.username(), now);
        grants.add(grant);
        return grant;
    }

    /** Takes a grant back as a whole, for a reason. */
    public Grant reverse(Actor actor, UUID id, LocalDate day, Proof reason) {
        var grant = grant(actor, id);
        actor.check(Right.EDIT_PROJECTS, grant.place());
        var now = clock.instant();
        check(day, now);
        if (grant.reverses() != null || grants.reversed(id)) {
            throw SupportRefused.reversed(id);
        }
        var rests = evidence.keep(reason, grant.place(), "", actor, now);
        var back = grant.back(Uuids.next(now), day, rests.id(), actor.username(), now);
        grants.add(back);
        return back;
    }

    private static void check(LocalDate day, Instant now) {
        var today = now.atZone(Days.ZONE).toLocalDate();
        if (Days.within("day", day).isAfter(today)) {
            throw new FutureDay(day, today);
        }
    }

    /** A grant as somebody makes it. */
    public record Wish(@Nullable UUID id, UUID rule, String firm, UnitCode place, BigDecimal yuan, LocalDate day, Proof proof) {
    }
}
