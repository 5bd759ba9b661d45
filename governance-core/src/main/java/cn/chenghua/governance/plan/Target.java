package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** One promise of the plan, such as 142 back streets by 2017-12-31. A target holds no progress: that is the ledger's. */
@Entity
public class Target {

    @Id
    private String code;
    @Version
    private @Nullable Long version;
    private String clause;
    @Enumerated(EnumType.STRING)
    private Initiative initiative;
    private String name;
    private String nameEn;
    private @Nullable String partOf;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "target_code", nullable = false, updatable = false)
    @OrderColumn(name = "number")
    private List<Definition> definitions = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "target_waypoint", joinColumns = @JoinColumn(name = "target_code"))
    @OrderColumn(name = "position")
    private List<Waypoint> waypoints = new ArrayList<>();

    protected Target() {
    }

    public Target(String code, String clause, Initiative initiative, String name, String nameEn, @Nullable String partOf,
            Definition first) {
        this.code = code;
        this.clause = clause;
        this.initiative = initiative;
        this.name = name;
        this.nameEn = nameEn;
        this.partOf = partOf;
        definitions.add(first);
    }

    /** From {@code definition.from()} on the target is understood anew; a day before the last definition's is refused. */
    public void define(Definition definition) {
        if (definition.from().isBefore(latest().from())) {
            throw new OlderThanLatest(definition.from(), latest().from());
        }
        definitions.add(definition);
    }

    /** The definition in force on {@code day}; the first one also holds before its own day. */
    public Definition on(LocalDate day) {
        for (var definition : definitions.reversed()) {
            if (!definition.from().isAfter(day)) {
                return definition;
            }
        }
        return definitions.getFirst();
    }

    /** The target with only the definitions up to a place in the ledger's order of events. */
    Target asOf(long seq) {
        var copy = new Target(code, clause, initiative, name, nameEn, partOf, definitions.getFirst());
        definitions.stream().skip(1).filter(d -> d.seq() <= seq).forEach(copy.definitions::add);
        return copy;
    }

    public Definition latest() {
        return definitions.getLast();
    }

    /** Its number among the target's definitions, from 1. */
    public int number(Definition definition) {
        return definitions.indexOf(definition) + 1;
    }

    public List<Definition> definitions() {
        return Collections.unmodifiableList(definitions);
    }

    /** Replaces the planned course; an empty list means the labelled straight line. */
    public void chart(List<Waypoint> course) {
        waypoints.clear();
        waypoints.addAll(course);
    }

    public List<Waypoint> waypoints() {
        return Collections.unmodifiableList(waypoints);
    }

    public String code() {
        return code;
    }

    public @Nullable Long version() {
        return version;
    }

    public String clause() {
        return clause;
    }

    public Initiative initiative() {
        return initiative;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    /** The target this one lies inside, such as B24 (620 km) for B29 (15 km). */
    public Optional<String> partOf() {
        return Optional.ofNullable(partOf);
    }

    /** A value planned for a day, for the whole district or, with a unit, for that unit; in the target's scale. */
    @Embeddable
    public record Waypoint(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_code")) @Nullable UnitCode unit,
            @Column(name = "day") LocalDate day, @Column(name = "planned") BigDecimal value) {
    }

    /** A definition dated before the one it should follow. */
    public static final class OlderThanLatest extends Refusal {
        OlderThanLatest(LocalDate from, LocalDate latest) {
            super("target.from", "from", from.toString(), latest.toString());
        }
    }
}
