package cn.chenghua.governance.casework.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.casework.limit.OfficeHours;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the rules of cases are set, for the whole district at once; open cases keep the limit they were dispatched with. */
@Service
@Transactional
public class CaseRuleDesk {

    private final RuleBook book;
    private final RuleCheck checks;
    private final Hierarchies hierarchies;
    private final ApplicationEventPublisher events;

    CaseRuleDesk(RuleBook book, RuleCheck checks, Hierarchies hierarchies, ApplicationEventPublisher events) {
        this.book = book;
        this.checks = checks;
        this.hierarchies = hierarchies;
        this.events = events;
    }

    /** Sets all rules at once in the place of the version that the actor saw; a term that is left out is a suggestion again. */
    public CaseRules set(Actor actor, long expected, CaseRules wanted) {
        check(actor);
        var now = book.current();
        if (now.version() != expected) {
            throw new SavedInBetween("casework.rules.saved.between", expected, now.version());
        }
        checks.all(now, wanted);
        put(actor, new CaseRules(now.version(), wanted.limits(), wanted.dispatches(), wanted.radii(), wanted.terms(),
                wanted.hours()));
        return book.current();
    }

    /** Sets the limit of a disorder and severity, in the place of the one that stood for just these. */
    public void limit(Actor actor, LimitRule rule) {
        check(actor);
        checks.limit(rule);
        var now = book.current();
        var limits = new ArrayList<>(now.limits());
        limits.removeIf(one -> one.disorder().equals(rule.disorder()) && one.severity() == rule.severity());
        limits.add(rule);
        put(actor, new CaseRules(now.version(), limits, now.dispatches(), now.radii(), now.terms(), now.hours()));
    }

    /** Adds a rule of dispatch, in the place of one with the same conditions. */
    public void dispatch(Actor actor, DispatchRule rule) {
        check(actor);
        checks.dispatch(rule);
        var now = book.current();
        var dispatches = without(now.dispatches(), rule.conditions());
        dispatches.add(rule);
        put(actor, new CaseRules(now.version(), now.limits(), dispatches, now.radii(), now.terms(), now.hours()));
    }

    /** Withdraws the rule of dispatch with these conditions; one that is withdrawn already changes nothing. */
    public void withdraw(Actor actor, DispatchRule.Conditions conditions) {
        check(actor);
        var now = book.current();
        var dispatches = without(now.dispatches(), conditions);
        if (dispatches.size() < now.dispatches().size()) {
            put(actor, new CaseRules(now.version(), now.limits(), dispatches, now.radii(), now.terms(), now.hours()));
        }
    }

    private static List<DispatchRule> without(List<DispatchRule> rules, DispatchRule.Conditions same) {
        var left = new ArrayList<>(rules);
        left.removeIf(one -> one.conditions().equals(same));
        return left;
    }

    /** Sets the radius of one disorder. */
    public void radius(Actor actor, String disorder, int metres) {
        check(actor);
        checks.disorder(disorder);
        var now = book.current();
        var radii = new HashMap<>(now.radii());
        radii.put(disorder, metres);
        put(actor, new CaseRules(now.version(), now.limits(), now.dispatches(), radii, now.terms(), now.hours()));
    }

    /** Sets all single numbers and the office hours. */
    public void terms(Actor actor, Map<Term, Integer> terms, OfficeHours hours) {
        check(actor);
        var now = book.current();
        put(actor, new CaseRules(now.version(), now.limits(), now.dispatches(), now.radii(), terms, hours));
    }

    private void put(Actor actor, CaseRules next) {
        book.put(next, actor.username());
        events.publishEvent(new Changed());
    }

    private void check(Actor actor) {
        actor.check(Right.SET_STANDARDS);
        if (!actor.scope(Right.SET_STANDARDS).wholeDistrict()) {
            actor.check(Right.SET_STANDARDS, hierarchies.current().district().code());
        }
    }

    /** That rules were set, told within the transaction that did it. */
    public record Changed() {
    }
}
