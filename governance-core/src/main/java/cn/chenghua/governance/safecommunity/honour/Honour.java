package cn.chenghua.governance.safecommunity.honour;

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

/**
 * A nomination for an honour, such as 成华榜样 for 李师傅: with the nominee's consent, reviewed by somebody else than who nominated,
 * open to objections for some days, then published.
 */
@Entity
@Table(name = "safety_honour")
@DiscriminatorValue("HONOUR")
public class Honour extends SafetyRecord {

    private static final Flow<State, Verb> FLOW = Flow.of(Flow.move(Verb.CONSENT, State.NOMINATED, State.NOMINATED),
            Flow.move(Verb.REVIEW, State.REVIEWED, State.NOMINATED), Flow.move(Verb.ANNOUNCE, State.ANNOUNCED, State.REVIEWED),
            Flow.move(Verb.OBJECT, State.NOMINATED, State.ANNOUNCED), Flow.move(Verb.PUBLISH, State.PUBLISHED, State.ANNOUNCED),
            Flow.move(Verb.DECLINE, State.DECLINED, State.NOMINATED, State.REVIEWED, State.ANNOUNCED),
            Flow.move(Verb.REVOKE, State.REVOKED, State.PUBLISHED));

    private int objectionDays;

    protected Honour() {
    }

    Honour(UUID id, RecordWish wish, int objectionDays, String by) {
        super(id, wish, State.NOMINATED, by);
        this.objectionDays = objectionDays;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.HONOUR;
    }

    @Override
    public List<Verb> open() {
        return FLOW.open(State.valueOf(stateName()));
    }

    @Override
    protected void step(String name, Said said, LocalDate on, Evidence rests) {
        var verb = verb(Verb.class, name);
        switch (verb) {
            case REVIEW -> review(rests.recordedBy());
            case PUBLISH -> steps().last(Verb.ANNOUNCE).ifPresent(step -> waited(step.day(), on));
            default -> {
            }
        }
        take(FLOW, State.valueOf(stateName()), verb, on, rests);
    }

    private void review(String by) {
        if (by.equals(registeredBy())) {
            throw HonourRefused.nominator(by);
        }
        if (steps().last(Verb.CONSENT).isEmpty()) {
            throw HonourRefused.consent(title());
        }
    }

    private void waited(LocalDate announced, LocalDate on) {
        var first = announced.plusDays(objectionDays + 1L);
        if (on.isBefore(first)) {
            throw HonourRefused.objections(on, first);
        }
    }

    /** How many days objections are heard after the announcement. */
    public int objectionDays() {
        return objectionDays;
    }

    /** Where a nomination stands. */
    public enum State {
        NOMINATED, REVIEWED, ANNOUNCED, PUBLISHED, DECLINED, REVOKED
    }

    /** What may be done with it. */
    public enum Verb {
        CONSENT, REVIEW, ANNOUNCE, OBJECT, PUBLISH, DECLINE, REVOKE
    }
}
