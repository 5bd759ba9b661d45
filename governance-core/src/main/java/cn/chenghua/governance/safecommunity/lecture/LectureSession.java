package cn.chenghua.governance.safecommunity.lecture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.Said;

/** A lecture that was held, such as 宪法进社区 by 王律师 before 86 people; it is what brings its project to the stage held. */
@Entity
@Table(name = "safety_session")
@DiscriminatorValue("SESSION")
public class LectureSession extends SafetyRecord {

    private String speaker;
    private int attendance;

    protected LectureSession() {
    }

    LectureSession(UUID id, RecordWish wish, UUID project, String by) {
        super(id, wish, State.HELD, by);
        belong(project);
        this.speaker = wish.said().needed("speaker");
        this.attendance = wish.said().number("attendance");
        if (attendance == 0) {
            throw LectureRefused.nobody();
        }
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SESSION;
    }

    @Override
    public Said said() {
        return new Said(Map.of("project", project().toString(), "speaker", speaker, "attendance", String.valueOf(attendance)));
    }

    @Override
    public List<Verb> open() {
        return List.of();
    }

    @Override
    protected void step(String verb, Said said, LocalDate on, Evidence rests) {
        throw LectureRefused.written();
    }

    public UUID project() {
        return Objects.requireNonNull(parent());
    }

    public String speaker() {
        return speaker;
    }

    public int attendance() {
        return attendance;
    }

    /** Where a session stands. */
    public enum State {
        HELD
    }

    /** What may be done with it: nothing. */
    public enum Verb {
    }
}
