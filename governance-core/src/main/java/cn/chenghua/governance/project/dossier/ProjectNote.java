package cn.chenghua.governance.project.dossier;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/**
 * A risk, an issue or a remark about a project, such as "three households have not signed"; what it says is never changed, and
 * a risk or issue stays open until somebody says how it ended. Refuses empty texts and those of more than 2,000 signs.
 */
@Entity
public class ProjectNote {

    private static final int LONGEST = 2_000;

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private UUID projectId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String text;
    private @Nullable LocalDate dueOn;
    private String raisedBy;
    private Instant raisedAt;
    private @Nullable String closing;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    protected ProjectNote() {
    }

    /**
     * @param dueOn by when a risk or issue should be dealt with; null where nobody said
     */
    public ProjectNote(UUID id, UUID projectId, Kind kind, String text, @Nullable LocalDate dueOn, String by, Instant at) {
        this.id = id;
        this.projectId = projectId;
        this.kind = kind;
        this.text = written("text", text);
        this.dueOn = dueOn == null ? null : Days.within("dueOn", dueOn);
        this.raisedBy = by;
        this.raisedAt = at;
    }

    /** Ends it by saying how it ended; once. */
    void close(String how, String by, Instant at) {
        if (!open()) {
            throw new NotOpen(kind);
        }
        closing = written("closing", how);
        closedBy = by;
        closedAt = at;
    }

    private static String written(String field, String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (composed.isEmpty() || composed.codePointCount(0, composed.length()) > LONGEST) {
            throw new TextRefused(field, composed);
        }
        return composed;
    }

    /** Whether it waits for an ending; a remark never does. */
    public boolean open() {
        return kind != Kind.REMARK && closedAt == null;
    }

    public boolean late(LocalDate today) {
        return open() && dueOn != null && dueOn.isBefore(today);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public UUID projectId() {
        return projectId;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public String raisedBy() {
        return raisedBy;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public @Nullable String closing() {
        return closing;
    }

    public @Nullable String closedBy() {
        return closedBy;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** What may happen, what has happened, what is worth knowing. */
    public enum Kind {
        RISK, ISSUE, REMARK
    }

    /** An empty text, or one that is too long. */
    public static final class TextRefused extends Refusal {
        TextRefused(String field, String text) {
            super("project.note.text", field, text.length() > 40 ? text.substring(0, 40) : text, LONGEST);
        }
    }

    /** An ending for what has none or has one already. */
    public static final class NotOpen extends Refusal {
        NotOpen(Kind kind) {
            super("project.note.closed", "closing", kind.name());
        }
    }
}
