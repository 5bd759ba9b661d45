package cn.chenghua.governance.communityservice.support;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.record.KeptDesk;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.district.Days;
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
public class SupportDesk extends KeptDesk<SupportRule> {

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private final RuleRepository rules;
    private final GrantBook grants;

    SupportDesk(RuleRepository rules, GrantBook grants, EvidenceRepository evidence, Hierarchies hierarchies, Clock clock) {
        super(rules, evidence, hierarchies, clock);
        this.rules = rules;
        this.grants = grants;
    }

    @Transactional(readOnly = true)
    public List<SupportRule> all(Actor actor) {
        return seen(actor, rules.findAllByOrderByTitle());
    }

    /** Puts a draft down; a repeat of the same wish gives the one that is there. */
    public SupportRule draft(Actor actor, SupportRule wish) {
        check(actor, wish);
        return put(wish, there -> there.title().equals(wish.title()));
    }

    public SupportRule step(Actor actor, UUID id, long expected, RuleVerb verb, LocalDate day, Proof proof) {
        var rule = based(actor, id, expected);
        var rests = rests(actor, rule, proof);
        rule.take(verb, day, rests);
        evidence.keep(rests, proof.file());
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
        Days.past(wish.day(), now);
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
        Days.past(day, now);
        if (grant.reverses() != null || grants.reversed(id)) {
            throw SupportRefused.reversed(id);
        }
        var rests = evidence.keep(reason, grant.place(), "", actor, now);
        var back = grant.back(Uuids.next(now), day, rests.id(), actor.username(), now);
        grants.add(back);
        return back;
    }

    /** A grant as somebody makes it. */
    public record Wish(@Nullable UUID id, UUID rule, String firm, UnitCode place, BigDecimal yuan, LocalDate day, Proof proof) {
    }
}
