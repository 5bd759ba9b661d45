package cn.chenghua.governance.safecommunity.warning.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.workflow.Flow;

/**
 * A rule that raises alerts, such as 积水超过 30 厘米, version by version: drafted, tested on what has been, switched on, switched off.
 * Only a version that was tested itself is switched on.
 */
@Entity
@Table(name = "safety_rule")
@DiscriminatorValue("RULE")
public class WarningRule extends SafetyRecord {

    private static final Flow<State, Verb> FLOW = Flow.of(
            Flow.move(Verb.TEST, State.TESTED, State.DRAFT, State.TESTED, State.OFF),
            Flow.move(Verb.SWITCH_ON, State.ON, State.TESTED, State.OFF), Flow.move(Verb.SWITCH_OFF, State.OFF, State.ON),
            Flow.move(Verb.REVISE, State.DRAFT, State.DRAFT, State.TESTED, State.OFF));

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "safety_rule_version", joinColumns = @JoinColumn(name = "rule_id"))
    @OrderColumn(name = "position")
    private List<RuleTerms> versions = new ArrayList<>();
    private int tested;
    private boolean floods;

    protected WarningRule() {
    }

    WarningRule(UUID id, RecordWish wish, String by) {
        super(id, wish, State.DRAFT, by);
        versions.add(RuleTerms.of(wish.said()));
    }

    @Override
    public RecordKind kind() {
        return RecordKind.RULE;
    }

    @Override
    public Said said() {
        return terms().said();
    }

    @Override
    public List<Verb> open() {
        return FLOW.open(State.valueOf(stateName()));
    }

    @Override
    protected void step(String name, Said said, LocalDate on, Evidence rests) {
        var verb = verb(Verb.class, name);
        var terms = verb == Verb.REVISE ? RuleTerms.of(said) : null;
        if (verb == Verb.SWITCH_ON && tested != number()) {
            throw RuleRefused.untested(number());
        }
        if (verb == Verb.SWITCH_ON && floods && said.text("reason").isEmpty()) {
            throw RuleRefused.floods(number());
        }
        take(FLOW, State.valueOf(stateName()), verb, on, rests);
        if (terms != null) {
            versions.add(terms);
        }
    }

    /** That the latest version was tested, and whether it would alarm on everything. */
    void tested(boolean everything) {
        tested = number();
        floods = everything;
    }

    /** What the latest version says. */
    public RuleTerms terms() {
        return versions.getLast();
    }

    /** The number of the latest version, from 1. */
    public int number() {
        return versions.size();
    }

    public List<RuleTerms> versions() {
        return Collections.unmodifiableList(versions);
    }

    /** Whether the latest version was tested and would alarm on everything. */
    public boolean floods() {
        return floods && tested == number();
    }

    /** Where a rule stands. */
    public enum State {
        DRAFT, TESTED, ON, OFF
    }

    /** What may be done with it. */
    public enum Verb {
        TEST, SWITCH_ON, SWITCH_OFF, REVISE
    }
}
