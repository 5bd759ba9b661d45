package cn.chenghua.governance.safecommunity.lecture;

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

/** A community on its way to be a demonstration community of democracy and law: apply, plan, support, review, name, re-check. */
@Entity
@Table(name = "safety_law_community")
@DiscriminatorValue("LAW_COMMUNITY")
public class LawCommunity extends SafetyRecord {

    private static final Flow<State, Verb> FLOW = Flow.of(Flow.move(Verb.PLAN, State.PLANNED, State.APPLIED),
            Flow.move(Verb.SUPPORT, State.SUPPORTED, State.PLANNED, State.SUPPORTED),
            Flow.move(Verb.REVIEW, State.REVIEWED, State.SUPPORTED), Flow.move(Verb.NAME, State.NAMED, State.REVIEWED),
            Flow.move(Verb.RECHECK, State.NAMED, State.NAMED),
            Flow.move(Verb.DECLINE, State.DECLINED, State.APPLIED, State.PLANNED, State.SUPPORTED, State.REVIEWED),
            Flow.move(Verb.WITHDRAW, State.WITHDRAWN, State.NAMED));

    private @Nullable LocalDate namedOn;

    protected LawCommunity() {
    }

    LawCommunity(UUID id, RecordWish wish, String by) {
        super(id, wish, State.APPLIED, by);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.LAW_COMMUNITY;
    }

    @Override
    public List<Verb> open() {
        return FLOW.open(State.valueOf(stateName()));
    }

    /** With the naming and each re-check the day of the next re-check may be said. */
    @Override
    protected void step(String name, Said said, LocalDate on, Evidence rests) {
        var verb = verb(Verb.class, name);
        take(FLOW, State.valueOf(stateName()), verb, on, rests);
        if (verb == Verb.NAME) {
            namedOn = on;
        }
        if (verb == Verb.NAME || verb == Verb.RECHECK) {
            extend(said.day("next"));
        }
    }

    public @Nullable LocalDate namedOn() {
        return namedOn;
    }

    /** Where a community stands. */
    public enum State {
        APPLIED, PLANNED, SUPPORTED, REVIEWED, NAMED, DECLINED, WITHDRAWN
    }

    /** What may be done. */
    public enum Verb {
        PLAN, SUPPORT, REVIEW, NAME, RECHECK, DECLINE, WITHDRAW
    }
}
