package cn.chenghua.governance.casework.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.casework.limit.OfficeHours;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.duty.DutyGates;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the rules of cases are set, for the whole district at once; open cases keep the limit they were dispatched with. */
@Service
@Transactional
public class CaseRuleDesk {

    private static final String CODE = "[A-Z][A-Z0-9_]{0,39}";
    private final RuleBook book;
    private final Hierarchies hierarchies;
    private final DutyGates gates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseRuleDesk(RuleBook book, Hierarchies hierarchies, DutyGates gates, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.hierarchies = hierarchies;
        this.gates = gates;
        this.events = events;
        this.clock = clock;
    }

    /** Sets the limit of a disorder and severity, in the place of the one that stood for just these. */
    public void limit(Actor actor, LimitRule rule) {
        check(actor);
        if (!rule.disorder().isEmpty()) {
            code(rule.disorder());
        }
        var now = book.current();
        var limits = new ArrayList<>(now.limits());
        limits.removeIf(one -> one.disorder().equals(rule.disorder()) && one.severity() == rule.severity());
        limits.add(rule);
        put(actor, new CaseRules(now.version(), limits, now.dispatches(), now.radii(), now.terms(), now.hours()));
    }

    /** Adds a rule of dispatch, in the place of one with the same conditions. */
    public void dispatch(Actor actor, DispatchRule rule) {
        check(actor);
        if (rule.disorder() != null) {
            code(rule.disorder());
        }
        if (rule.classCode() != null && (rule.kind() == null || !rule.kind().classes().contains(rule.classCode()))) {
            throw RuleRefused.classCode(rule.classCode());
        }
        if (hierarchies.current().get(rule.unit()).level() == Level.COMMUNITY) {
            gates.check(new Duty(Duty.Sort.TASK, "casework.case", rule.responsible(), Optional.of(rule.unit()), "",
                    LocalDate.ofInstant(clock.instant(), Days.ZONE)));
        }
        if (rule.place() != null) {
            hierarchies.current().get(rule.place());
        }
        var now = book.current();
        var dispatches = without(now.dispatches(), rule);
        dispatches.add(rule);
        put(actor, new CaseRules(now.version(), now.limits(), dispatches, now.radii(), now.terms(), now.hours()));
    }

    /** Withdraws the rule of dispatch at a place in the list. */
    public void withdraw(Actor actor, int position) {
        check(actor);
        var now = book.current();
        var dispatches = new ArrayList<>(now.dispatches());
        if (position >= 0 && position < dispatches.size()) {
            dispatches.remove(position);
            put(actor, new CaseRules(now.version(), now.limits(), dispatches, now.radii(), now.terms(), now.hours()));
        }
    }

    private static List<DispatchRule> without(List<DispatchRule> rules, DispatchRule same) {
        var left = new ArrayList<>(rules);
        left.removeIf(one -> new DispatchRule(one.disorder(), one.kind(), one.classCode(), one.place(), same.unit(),
                same.responsible()).equals(same));
        return left;
    }

    /** Sets the radius of one disorder. */
    public void radius(Actor actor, String disorder, int metres) {
        check(actor);
        code(disorder);
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

    private static void code(String disorder) {
        if (!disorder.matches(CODE)) {
            throw RuleRefused.disorder(disorder);
        }
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
