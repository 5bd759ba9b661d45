package cn.chenghua.governance.safecommunity.warning.alert;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.workflow.Flow;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says may be happening: 积水超过 30 厘米 in 培华路社区. Somebody verifies it as true or false; a true one is handled and closed
 * with what came of it.
 */
@Entity
@Table(name = "safety_alert")
@DiscriminatorValue("ALERT")
public class Alert extends SafetyRecord {

    private static final Flow<State, Verb> FLOW = Flow.of(Flow.move(Verb.CONFIRM, State.CONFIRMED, State.RAISED),
            Flow.move(Verb.DISMISS, State.DISMISSED, State.RAISED), Flow.move(Verb.HANDLE, State.HANDLED, State.CONFIRMED),
            Flow.move(Verb.CLOSE_FIXED, State.FIXED, State.HANDLED),
            Flow.move(Verb.CLOSE_UNFIXED, State.UNFIXED, State.CONFIRMED, State.HANDLED));

    private int ruleVersion;
    private UUID signalId;
    private Instant raisedAt;
    private BigDecimal level;
    private @Nullable UUID incidentId;

    protected Alert() {
    }

    Alert(UUID id, RecordWish wish, UUID rule, int version, UUID signal, Instant at, BigDecimal level) {
        super(id, wish, State.RAISED, "");
        belong(rule);
        this.ruleVersion = version;
        this.signalId = signal;
        this.raisedAt = at;
        this.level = level;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ALERT;
    }

    @Override
    public List<Verb> open() {
        return FLOW.open(State.valueOf(stateName()));
    }

    /** Whoever confirms it may name the incident it belongs to, so that nothing counts twice. */
    @Override
    protected void step(String name, Said said, LocalDate on, Evidence rests) {
        var verb = verb(Verb.class, name);
        var incident = verb == Verb.CONFIRM ? said.id("incident") : incidentId;
        take(FLOW, State.valueOf(stateName()), verb, on, rests);
        incidentId = incident;
    }

    /** Which version of its rule raised it. */
    public int ruleVersion() {
        return ruleVersion;
    }

    /** The signal at which it was raised. */
    public UUID signal() {
        return signalId;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** What the rule measured then. */
    public BigDecimal level() {
        return level;
    }

    public @Nullable UUID incident() {
        return incidentId;
    }

    /** Where an alert stands; the last three are ends. */
    public enum State {
        RAISED, CONFIRMED, HANDLED, FIXED, UNFIXED, DISMISSED
    }

    /** What may be done with it. */
    public enum Verb {
        CONFIRM, DISMISS, HANDLE, CLOSE_FIXED, CLOSE_UNFIXED
    }
}
