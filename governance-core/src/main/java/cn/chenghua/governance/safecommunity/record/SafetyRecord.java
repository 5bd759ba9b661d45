package cn.chenghua.governance.safecommunity.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Version;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.workflow.Flow;
import cn.chenghua.governance.workflow.Steps;

import org.jspecify.annotations.Nullable;

/**
 * A record of safe and lawful communities, such as the joint task 建设路夜市联合巡查: where, who answers for it, since when, until when,
 * and the steps taken. Each kind says which steps lead where; it is changed by steps alone.
 */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class SafetyRecord {

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String title;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    private String responsible;
    private String sort;
    private LocalDate day;
    private @Nullable LocalDate due;
    private String text;
    private String state;
    private String origin;
    private String registeredBy;
    private @Nullable UUID parent;
    @Embedded
    private Steps steps = new Steps();

    protected SafetyRecord() {
    }

    protected SafetyRecord(UUID id, RecordWish wish, Enum<?> state, String by) {
        this.id = id;
        this.title = wish.title();
        this.place = wish.place();
        this.responsible = wish.responsible();
        this.sort = wish.sort();
        this.day = wish.day();
        this.due = wish.due();
        this.text = wish.text();
        this.state = state.name();
        this.origin = wish.fingerprint();
        this.registeredBy = by;
    }

    /** What this is. */
    public abstract RecordKind kind();

    /** What was said of it beyond what all records have, as it stands now. */
    public Said said() {
        return Said.NOTHING;
    }

    /** The steps that may be taken now, in their order. */
    public abstract List<? extends Enum<?>> open();

    /** Takes a step by its name; refused where it may not be taken now, and where what it needs is not said. */
    protected abstract void step(String verb, Said said, LocalDate on, Evidence rests);

    /** Whether it is seen within that scope. */
    public boolean seen(Scope scope) {
        return scope.covers(place, responsible);
    }

    /** Whether it is past its day and still open. */
    public boolean late(LocalDate today) {
        return due != null && due.isBefore(today) && !open().isEmpty();
    }

    protected final <S extends Enum<S>, V extends Enum<V>> void take(Flow<S, V> flow, S from, V verb, LocalDate on,
            Evidence rests) {
        state = steps.take(flow, from, verb, on, rests).name();
    }

    protected final void extend(@Nullable LocalDate to) {
        due = to;
    }

    /** Says which record or project it belongs to. */
    protected final void belong(@Nullable UUID to) {
        parent = to;
    }

    protected static <V extends Enum<V>> V verb(Class<V> type, String name) {
        return Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> RecordRefused.verb(name));
    }

    /** Whether a wish says what is on record, as it was first said or as it is now. */
    boolean is(RecordWish wish) {
        return wish.fingerprint().equals(origin) || wish.like(wish());
    }

    /** What would be said of it now. */
    public RecordWish wish() {
        return new RecordWish(id, title, place, responsible, sort, day, due, text, said());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public String title() {
        return title;
    }

    public UnitCode place() {
        return place;
    }

    public String responsible() {
        return responsible;
    }

    public String sort() {
        return sort;
    }

    public LocalDate day() {
        return day;
    }

    public @Nullable LocalDate due() {
        return due;
    }

    public String text() {
        return text;
    }

    /** The name of the state of its kind. */
    public String stateName() {
        return state;
    }

    /** Who put it on record. */
    public String registeredBy() {
        return registeredBy;
    }

    /** The record or project it belongs to, such as the rule that raised an alert. */
    public @Nullable UUID parent() {
        return parent;
    }

    public Steps steps() {
        return steps;
    }
}
