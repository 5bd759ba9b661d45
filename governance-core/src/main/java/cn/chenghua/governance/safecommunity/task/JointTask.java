package cn.chenghua.governance.safecommunity.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordRefused;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.workflow.Flow;

/**
 * A task in one of the four modes that a lead and other units do together, such as 建设路夜市联合巡查; each reports its part, and the lead
 * closes it when all have.
 */
@Entity
@Table(name = "safety_task")
@DiscriminatorValue("TASK")
public class JointTask extends SafetyRecord {

    private static final Flow<State, Verb> FLOW = Flow.of(Flow.move(Verb.ACCEPT, State.OPEN, State.OPEN),
            Flow.move(Verb.REPORT, State.OPEN, State.OPEN), Flow.move(Verb.CLOSE, State.CLOSED, State.OPEN),
            Flow.move(Verb.CANCEL, State.CANCELLED, State.OPEN));
    private static final String UNITS = "units";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "safety_task_part", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    private List<Part> parts = new ArrayList<>();
    private String asked;

    protected JointTask() {
    }

    JointTask(UUID id, RecordWish wish, List<Part> parts, String by) {
        super(id, wish, State.OPEN, by);
        if (parts.isEmpty()) {
            throw RecordRefused.needed(UNITS);
        }
        if (wish.due() == null) {
            throw RecordRefused.needed("due");
        }
        this.parts = new ArrayList<>(parts);
        this.asked = wish.said().text(UNITS);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.TASK;
    }

    @Override
    public Said said() {
        return new Said(Map.of(UNITS, asked));
    }

    @Override
    public List<Verb> open() {
        return FLOW.open(state());
    }

    @Override
    protected void step(String name, Said said, LocalDate on, Evidence rests) {
        var verb = verb(Verb.class, name);
        if (verb == Verb.ACCEPT || verb == Verb.REPORT) {
            move(part(said.needed("unit")), verb, rests.text());
        }
        if (verb == Verb.CLOSE) {
            parts.stream().filter(one -> one.standing() != Part.Standing.REPORTED).findFirst().ifPresent(one -> {
                throw TaskRefused.open(one.key());
            });
        }
        take(FLOW, state(), verb, on, rests);
    }

    private void move(Part part, Verb verb, String text) {
        var wanted = verb == Verb.ACCEPT ? Part.Standing.ASKED : Part.Standing.ACCEPTED;
        if (part.standing() != wanted) {
            throw TaskRefused.order(part.key(), part.standing());
        }
        parts.set(parts.indexOf(part), verb == Verb.ACCEPT
                ? part.now(Part.Standing.ACCEPTED, part.text())
                : part.now(Part.Standing.REPORTED, text));
    }

    /** The part of a unit or department. */
    Part part(String key) {
        return parts.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(() -> TaskRefused.unit(key));
    }

    @Override
    public boolean seen(Scope scope) {
        return super.seen(scope) || parts.stream().anyMatch(part -> part.within(scope));
    }

    private State state() {
        return State.valueOf(stateName());
    }

    public List<Part> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** Where a task stands. */
    public enum State {
        OPEN, CLOSED, CANCELLED
    }

    /** What may be done with it. */
    public enum Verb {
        ACCEPT, REPORT, CLOSE, CANCEL
    }
}
