package cn.chenghua.governance.safecommunity.warning.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.workflow.Flow;

/** Something that happened, as people recorded it with what it rests on, such as water in 培华路社区 at 08:40; rules are judged by it. */
@Entity
@Table(name = "safety_incident")
@DiscriminatorValue("INCIDENT")
public class Incident extends SafetyRecord {

    private Instant happenedAt;

    protected Incident() {
    }

    Incident(UUID id, RecordWish wish, LocalTime time, String by) {
        super(id, wish, State.RECORDED, by);
        this.happenedAt = wish.day().atTime(time).atZone(Days.ZONE).toInstant();
    }

    @Override
    public RecordKind kind() {
        return RecordKind.INCIDENT;
    }

    @Override
    public Said said() {
        return new Said(Map.of("time", LocalTime.ofInstant(happenedAt, Days.ZONE).toString()));
    }

    @Override
    public List<Verb> open() {
        return stateName().equals("RECORDED") ? List.of(Verb.WITHDRAW) : List.of();
    }

    @Override
    protected void step(String name, Said said, LocalDate on, Evidence rests) {
        take(Flow.of(Flow.move(Verb.WITHDRAW, State.WITHDRAWN, State.RECORDED)), State.valueOf(stateName()),
                verb(Verb.class, name), on, rests);
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** Where an incident stands. */
    public enum State {
        RECORDED, WITHDRAWN
    }

    /** What may be done with it. */
    public enum Verb {
        WITHDRAW
    }
}
