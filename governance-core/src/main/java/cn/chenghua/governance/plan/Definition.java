package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/** A target as it is understood from a day on: quantity, days, commitment, lead and counting rule. It is never changed; a newer one follows it. */
@Entity
@Table(name = "target_definition")
public class Definition {

    @Id
    private UUID id;
    @Column(name = "valid_from")
    private LocalDate from;
    private @Nullable BigDecimal quantity;
    @Enumerated(EnumType.STRING)
    private Scale scale;
    @Column(name = "start_day")
    private @Nullable LocalDate start;
    @Column(name = "due_day")
    private @Nullable LocalDate due;
    private boolean openEnded;
    @Enumerated(EnumType.STRING)
    private Commitment commitment;
    @Enumerated(EnumType.STRING)
    private Measure measure;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "target_reading", joinColumns = @JoinColumn(name = "definition_id"))
    @OrderColumn(name = "position")
    private List<Reading> readings = new ArrayList<>();
    private String chosenReading;
    private String lead;
    private String coUnits;
    private String reason;
    private String recordedBy;
    private Instant recordedAt;
    private long seq;
    @Transient
    private @Nullable Terms terms;

    protected Definition() {
    }

    public Definition(UUID id, LocalDate from, Terms terms, String reason, String recordedBy, Instant recordedAt, long seq) {
        this.id = id;
        this.from = Days.within("from", from);
        this.quantity = terms.quantity();
        this.scale = terms.scale();
        this.start = terms.start();
        this.due = terms.due();
        this.openEnded = terms.openEnded();
        this.commitment = terms.commitment();
        this.measure = terms.measure();
        this.readings.addAll(terms.readings());
        this.chosenReading = terms.chosenReading();
        this.lead = terms.lead();
        this.coUnits = String.join("、", terms.coUnits());
        this.reason = reason;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.seq = seq;
    }

    public Terms terms() {
        var known = terms;
        return known == null ? terms = read() : known;
    }

    private Terms read() {
        return new Terms(quantity, scale, start, due, openEnded, commitment, measure, Collections.unmodifiableList(readings),
                chosenReading, lead, coUnits.isBlank() ? List.of() : List.of(coUnits.split("、")));
    }

    public Reading reading(String code) {
        return readings.stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow(() -> new UnknownReading(code));
    }

    public LocalDate from() {
        return from;
    }

    public String reason() {
        return reason;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Its place in the ledger's order of events. */
    public long seq() {
        return seq;
    }

    /**
     * What a definition says.
     *
     * @param quantity in {@code scale}; null where the text gives none
     * @param start null for the plan's own first day
     * @param due null for the plan's own last day, or for no day at all when {@code openEnded}
     */
    public record Terms(@Nullable BigDecimal quantity, Scale scale, @Nullable LocalDate start, @Nullable LocalDate due,
            boolean openEnded, Commitment commitment, Measure measure, List<Reading> readings, String chosenReading, String lead,
            List<String> coUnits) {

        public Terms {
            readings = List.copyOf(readings);
            coUnits = List.copyOf(coUnits);
            if (quantity != null && quantity.signum() <= 0) {
                throw new QuantityNotPositive(quantity);
            }
            if (start != null && due != null && !due.isAfter(start)) {
                throw new DueBeforeStart(due, start);
            }
            if (readings.stream().noneMatch(r -> r.code().equals(chosenReading))) {
                throw new UnknownReading(chosenReading);
            }
            if (measure == Measure.COVERAGE && readings.stream().anyMatch(r -> r.rule().level() == null)) {
                throw new CoverageWithoutLevel(scale);
            }
            if (measure != Measure.SUM && measure != Measure.RATE && scale.dimension() != Dimension.COUNT) {
                throw new WrongUnitOfMeasure(scale, measure);
            }
            if (measure == Measure.RATE && readings.stream().anyMatch(r -> r.rule().baseStage() == null)) {
                throw new RateWithoutBase(scale);
            }
        }

        public Reading headline() {
            return readings.stream().filter(r -> r.code().equals(chosenReading)).findFirst().orElseThrow();
        }

        /** The departments that answer for it, the lead before the others. */
        public List<String> responsible() {
            return java.util.stream.Stream.concat(java.util.stream.Stream.of(lead), coUnits.stream()).toList();
        }

        public LocalDate start(Plan plan) {
            return start == null ? plan.start() : start;
        }

        /** The day it is promised for; null for an open-ended one. */
        public @Nullable LocalDate due(Plan plan) {
            return due != null ? due : openEnded ? null : plan.end();
        }
    }

    /** A quantity of nothing or less. */
    public static final class QuantityNotPositive extends Refusal {
        QuantityNotPositive(BigDecimal quantity) {
            super("target.quantity", "quantity", quantity.toPlainString());
        }
    }

    /** A due day on or before the start day. */
    public static final class DueBeforeStart extends Refusal {
        DueBeforeStart(LocalDate due, LocalDate start) {
            super("target.due", "due", due.toString(), start.toString());
        }
    }

    /** A reading that the definition does not have. */
    public static final class UnknownReading extends Refusal {
        UnknownReading(String code) {
            super("target.reading", "reading", code);
        }
    }

    /** Coverage that does not say of which units. */
    public static final class CoverageWithoutLevel extends Refusal {
        CoverageWithoutLevel(Scale scale) {
            super("target.coverage", "level", scale.name());
        }
    }

    /** Kilometres for a target that counts records. */
    public static final class WrongUnitOfMeasure extends Refusal {
        WrongUnitOfMeasure(Scale scale, Measure measure) {
            super("target.scale", "scale", scale, measure);
        }
    }

    /** A rate without a denominator. */
    public static final class RateWithoutBase extends Refusal {
        RateWithoutBase(Scale scale) {
            super("target.rate", "baseStage", scale.name());
        }
    }
}
