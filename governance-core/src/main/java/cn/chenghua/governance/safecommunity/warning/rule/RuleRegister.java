package cn.chenghua.governance.safecommunity.warning.rule;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordRefused;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Register;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.safecommunity.warning.Signals;

import org.springframework.stereotype.Component;

/** Rules of warning: whoever sets standards writes and switches them; a test reads what has been. */
@Component
class RuleRegister implements Register<WarningRule> {

    private final BackTester tester;
    private final BackTests tests;
    private final Signals signals;
    private final FloodShare most;

    RuleRegister(BackTester tester, BackTests tests, Signals signals, FloodShare most) {
        this.tester = tester;
        this.tests = tests;
        this.signals = signals;
        this.most = most;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.RULE;
    }

    @Override
    public Class<WarningRule> type() {
        return WarningRule.class;
    }

    @Override
    public WarningRule make(UUID id, RecordWish wish, Actor actor) {
        known(wish.said());
        return new WarningRule(id, wish, actor.username());
    }

    private void known(Said said) {
        if (RuleTerms.of(said).kinds(signals.kinds()).isEmpty()) {
            throw RecordRefused.choice("kind", said.text("kind"));
        }
    }

    @Override
    public void stepping(Actor actor, WarningRule rule, String verb, Said said, LocalDate on, Proof proof) {
        if (verb.equals("REVISE")) {
            known(said);
        }
        if (verb.equals("TEST")) {
            var from = said.day("from");
            var to = said.day("to");
            if (from == null || to == null || to.isBefore(from)) {
                throw RuleRefused.period(from == null ? "-" : from, to == null ? "-" : to);
            }
            var test = tester.run(rule, from, to, actor.username());
            tests.add(test);
            rule.tested(test.floods(most.value()));
        }
    }

    @Override
    public boolean atLength(String verb) {
        return verb.equals("TEST");
    }

    @Override
    public void admit(Actor actor, RecordWish wish) {
        actor.check(Right.SET_STANDARDS, wish.place(), wish.responsible());
    }

    @Override
    public void admit(Actor actor, WarningRule rule, String verb, Said said) {
        actor.check(Right.SET_STANDARDS, rule.place(), rule.responsible());
    }
}
