package cn.chenghua.governance.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
 * A district, sub-district or community with the names and parents it had in time, such as 建设路街道 until 2019. A unit
 * is never deleted: it is abolished on a day and may have successors.
 */
@Entity
public class Unit {

    @EmbeddedId
    private UnitCode code;
    @Version
    private @Nullable Long version;
    @Enumerated(EnumType.STRING)
    private Level level;
    private LocalDate established;
    private @Nullable LocalDate abolished;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "unit_period", joinColumns = @JoinColumn(name = "unit_code"))
    @OrderColumn(name = "position")
    private List<Period> periods = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "unit_successor", joinColumns = @JoinColumn(name = "unit_code"))
    @OrderColumn(name = "position")
    private List<Successor> successors = new ArrayList<>();
    @Embedded
    private @Nullable Rest rest;

    protected Unit() {
    }

    public Unit(UnitCode code, Level level, LocalDate established, String name, String nameEn, @Nullable UnitCode parent) {
        this.code = code;
        this.level = level;
        this.established = Days.within("established", established);
        periods.add(new Period(established, name, nameEn, parent));
    }

    /** The same unit as it stands now, apart from the store; changing one leaves the other. */
    Unit copy() {
        var copy = new Unit();
        copy.code = code;
        copy.version = version;
        copy.level = level;
        copy.established = established;
        copy.abolished = abolished;
        copy.periods.addAll(periods);
        copy.successors.addAll(successors);
        copy.rest = rest;
        return copy;
    }

    /** From {@code day} on the unit bears another name; reports as of earlier days keep the old one. */
    public void rename(LocalDate day, String name, String nameEn) {
        begin(new Period(day, name, nameEn, current().parent()));
    }

    /** From {@code day} on the unit lies in another parent. */
    public void move(LocalDate day, UnitCode parent) {
        begin(new Period(day, current().name(), current().nameEn(), parent));
    }

    /** Ends the unit on {@code day}; with one successor its records follow it, with several they stay unassigned. */
    public void abolish(LocalDate day, List<UnitCode> heirs) {
        if (abolished != null) {
            throw new UnitAbolished(code, abolished);
        }
        if (!day.isAfter(established)) {
            throw new DayBeforeLastChange(code, established);
        }
        abolished = day;
        heirs.forEach(heir -> successors.add(new Successor(heir)));
    }

    /** Settles where the records of a split unit belong from {@code day} on; until then they stay unassigned. */
    public void assignRest(LocalDate day, UnitCode heir) {
        if (rest != null) {
            throw new RestAssigned(code, rest.heir());
        }
        if (abolished == null || successors().size() < 2 || !successors().contains(heir)) {
            throw new NotASuccessor(code, heir);
        }
        if (day.isBefore(abolished)) {
            throw new DayBeforeLastChange(code, abolished);
        }
        rest = new Rest(heir, Days.within("day", day));
    }

    /** Begins a period; a second change on the same day joins the first. */
    private void begin(Period period) {
        if (abolished != null) {
            throw new UnitAbolished(code, abolished);
        }
        if (period.since().isBefore(current().since())) {
            throw new DayBeforeLastChange(code, current().since());
        }
        if (period.since().equals(current().since())) {
            periods.removeLast();
        }
        periods.add(period);
    }

    /** The day of the last change: the unit's end, or the beginning of its present name and parent. */
    public LocalDate lastChange() {
        return abolished != null ? abolished : current().since();
    }

    public Period current() {
        return periods.getLast();
    }

    public UnitCode code() {
        return code;
    }

    public @Nullable Long version() {
        return version;
    }

    public Level level() {
        return level;
    }

    public LocalDate established() {
        return established;
    }

    public @Nullable LocalDate abolished() {
        return abolished;
    }

    public List<Period> periods() {
        return Collections.unmodifiableList(periods);
    }

    public List<UnitCode> successors() {
        return successors.stream().map(Successor::code).toList();
    }

    public Optional<Rest> rest() {
        return Optional.ofNullable(rest);
    }

    /** The decision about a split unit: from {@code since} on its records belong to {@code heir}. */
    @Embeddable
    public record Rest(@Embedded @AttributeOverride(name = "value", column = @Column(name = "rest_code")) UnitCode heir,
            @Column(name = "rest_since") LocalDate since) {
    }

    /** The name and parent of a unit from {@code since} until its next period. */
    @Embeddable
    public record Period(LocalDate since, String name, String nameEn,
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "parent_code")) @Nullable UnitCode parent) {
        public Period {
            Days.within("since", since);
        }
    }

    @Embeddable
    record Successor(@Embedded @AttributeOverride(name = "value", column = @Column(name = "successor_code")) UnitCode code) {
    }

    /** A change to a unit that exists no more. */
    public static final class UnitAbolished extends Refusal {
        UnitAbolished(UnitCode code, LocalDate day) {
            super("unit.abolished", "unit", code.value(), day.toString());
        }
    }

    /** A change dated before, or on, the last one. */
    public static final class DayBeforeLastChange extends Refusal {
        DayBeforeLastChange(UnitCode code, LocalDate day) {
            super("unit.order", "day", code.value(), day.toString());
        }
    }

    /** A second decision about the same rest. */
    public static final class RestAssigned extends Refusal {
        RestAssigned(UnitCode code, UnitCode heir) {
            super("unit.rest", "unit", code.value(), heir.value());
        }
    }

    /** A rest assigned to a unit that did not come out of the split. */
    public static final class NotASuccessor extends Refusal {
        NotASuccessor(UnitCode code, UnitCode heir) {
            super("unit.heir", "successor", heir.value(), code.value());
        }
    }
}
