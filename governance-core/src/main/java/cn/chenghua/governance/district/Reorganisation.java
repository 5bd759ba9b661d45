package cn.chenghua.governance.district;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/**
 * A dated change of units that was carried out, such as the merger of 2020-06-30, with the document it rests on. It tells
 * what was decided; the units themselves hold the result.
 */
@Entity
public class Reorganisation {

    @EmbeddedId
    private Id id;
    @Version
    private @Nullable Long version;
    @Column(name = "effective")
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String document;
    private String reason;
    private UUID appliedBy;
    private String appliedByName;
    private Instant appliedAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reorganisation_source", joinColumns = @JoinColumn(name = "reorganisation_id"))
    @OrderColumn(name = "position")
    private List<Source> sources = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reorganisation_heir", joinColumns = @JoinColumn(name = "reorganisation_id"))
    @OrderColumn(name = "position")
    private List<Source> heirs = new ArrayList<>();

    protected Reorganisation() {
    }

    Reorganisation(Reorganise wish, Steward steward, Instant now) {
        this.id = new Id(Uuids.next(now));
        this.day = wish.day();
        this.kind = wish.kind();
        this.document = wish.document();
        this.reason = wish.reason();
        this.appliedBy = steward.account();
        this.appliedByName = steward.name();
        this.appliedAt = now;
        wish.from().forEach(code -> sources.add(new Source(code)));
        wish.heirs().forEach(code -> heirs.add(new Source(code)));
    }

    /** Whether {@code wish} asks for just this again, whoever asks. */
    boolean repeats(Reorganise wish) {
        return day.equals(wish.day()) && kind == wish.kind() && document.equals(wish.document())
                && Set.copyOf(from()).equals(Set.copyOf(wish.from())) && Set.copyOf(to()).equals(Set.copyOf(wish.heirs()));
    }

    public Id id() {
        return id;
    }

    public LocalDate day() {
        return day;
    }

    public Kind kind() {
        return kind;
    }

    public String document() {
        return document;
    }

    public String reason() {
        return reason;
    }

    public UUID appliedBy() {
        return appliedBy;
    }

    public String appliedByName() {
        return appliedByName;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public List<UnitCode> from() {
        return sources.stream().map(Source::unit).toList();
    }

    public List<UnitCode> to() {
        return heirs.stream().map(Source::unit).toList();
    }

    /** Merge several into one; split one into several; rename; move below another parent; settle where the rest of a split goes. */
    public enum Kind {
        MERGE, SPLIT, RENAME, MOVE, ASSIGN_REST
    }

    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {
    }

    @Embeddable
    record Source(@Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_code")) UnitCode unit) {
    }

    /** Units were changed; sent inside the transaction that changes them, after the hierarchy shows the change. */
    public record Applied(Id id, Kind kind, LocalDate day, Set<UnitCode> units) {
    }
}
