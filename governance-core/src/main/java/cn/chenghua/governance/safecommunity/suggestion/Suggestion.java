package cn.chenghua.governance.safecommunity.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * A suggestion for a project, such as 加装坡道 for a back street: received, taken up or declined for a reason, answered. Of the
 * number of whoever gave it only the masked form is kept.
 */
@Entity
@Table(name = "safety_suggestion")
@DiscriminatorValue("SUGGESTION")
public class Suggestion extends SafetyRecord {

    private static final Flow<State, Verb> FLOW = Flow.of(Flow.move(Verb.TAKE_UP, State.TAKEN_UP, State.RECEIVED),
            Flow.move(Verb.DECLINE, State.DECLINED, State.RECEIVED),
            Flow.move(Verb.ANSWER, State.ANSWERED, State.TAKEN_UP, State.DECLINED));

    private String contact;

    protected Suggestion() {
    }

    Suggestion(UUID id, RecordWish wish, @Nullable UUID project, String contact, String by) {
        super(id, wish, State.RECEIVED, by);
        belong(project);
        this.contact = contact;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SUGGESTION;
    }

    @Override
    public Said said() {
        return new Said(Map.of("project", parent() == null ? "" : String.valueOf(parent()), "contact", contact));
    }

    @Override
    public List<Verb> open() {
        return FLOW.open(State.valueOf(stateName()));
    }

    @Override
    protected void step(String name, Said said, LocalDate on, Evidence rests) {
        take(FLOW, State.valueOf(stateName()), verb(Verb.class, name), on, rests);
    }

    /** How to reach whoever gave it, masked. */
    public String contact() {
        return contact;
    }

    /** Whether it was taken up, whatever came after. */
    public boolean takenUp() {
        return steps().last(Verb.TAKE_UP).isPresent();
    }

    /** Where a suggestion stands. */
    public enum State {
        RECEIVED, TAKEN_UP, DECLINED, ANSWERED
    }

    /** What may be done with it. */
    public enum Verb {
        TAKE_UP, DECLINE, ANSWER
    }
}
