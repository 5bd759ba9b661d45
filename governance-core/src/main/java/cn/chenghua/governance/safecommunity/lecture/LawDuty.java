package cn.chenghua.governance.safecommunity.lecture;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordRefused;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.workflow.Flow;

/**
 * That a department which enforces a law also teaches it, such as 成华区城管局 and 城市市容和环境卫生管理条例, with the activities by which it
 * did.
 */
@Entity
@Table(name = "safety_duty")
@DiscriminatorValue("DUTY")
public class LawDuty extends SafetyRecord {

    private static final Flow<State, Verb> FLOW = Flow.of(Flow.move(Verb.TEACH, State.TAUGHT, State.ASSIGNED, State.TAUGHT),
            Flow.move(Verb.END, State.ENDED, State.ASSIGNED, State.TAUGHT));

    private int people;

    protected LawDuty() {
    }

    LawDuty(UUID id, RecordWish wish, String by) {
        super(id, wish, State.ASSIGNED, by);
        if (wish.responsible().isEmpty()) {
            throw RecordRefused.needed("responsible");
        }
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DUTY;
    }

    @Override
    public List<Verb> open() {
        return FLOW.open(State.valueOf(stateName()));
    }

    /** An activity is a step; the day by which the next is due may be said with it. */
    @Override
    protected void step(String name, Said said, LocalDate on, Evidence rests) {
        var verb = verb(Verb.class, name);
        if (verb == Verb.TEACH) {
            people += said.number("attendance");
            extend(said.day("next"));
        }
        take(FLOW, State.valueOf(stateName()), verb, on, rests);
    }

    /** How many people its activities reached, as they were counted one by one. */
    public int people() {
        return people;
    }

    /** Where a duty stands. */
    public enum State {
        ASSIGNED, TAUGHT, ENDED
    }

    /** What may be done with it. */
    public enum Verb {
        TEACH, END
    }
}
