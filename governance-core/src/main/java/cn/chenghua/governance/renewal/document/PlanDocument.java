package cn.chenghua.governance.renewal.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A plan document, such as 社区教育专项规划, edition by edition: drafted, reviewed, approved, published. Its steps are only added;
 * which edition is in force on a day follows from them.
 */
@Entity
public class PlanDocument {

    /** The kind under which the audit trail knows them. */
    public static final String RECORD_KIND = "plan_document";
    private static final int LONG = 200;

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;
    private String title;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    private String responsible = "";
    private @Nullable UUID areaId;
    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.PLANNED;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "plan_document_edition", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<Edition> editions = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "plan_document_act", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<DocumentAct> acts = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "plan_document_target", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "target_code")
    private Set<String> targets = new TreeSet<>();

    protected PlanDocument() {
    }

    /** A document of which there is no edition yet. */
    public PlanDocument(UUID id, DocumentKind kind, UnitCode place, String title, String responsible, @Nullable UUID area) {
        this.id = id;
        this.kind = kind;
        this.place = place;
        this.areaId = area;
        describe(title, responsible);
    }

    final void describe(String to, String who) {
        this.title = text("title", to);
        if (title.isEmpty()) {
            throw DocumentRefused.text("title", LONG);
        }
        this.responsible = text("responsible", who);
    }

    /** Begins the next edition; refused while the one before is under way. */
    void draft(String label, @Nullable Geometry area, LocalDate day, UUID evidence, String text, String by, Instant at) {
        var edition = Edition.of(label, area);
        check(DocumentAct.Verb.DRAFTED, day, at);
        editions.add(edition);
        add(DocumentAct.Verb.DRAFTED, day, evidence, text, by, at);
    }

    /** Takes the next step of the latest edition; refused out of order, before the last step and on a day to come. */
    void step(DocumentAct.Verb verb, LocalDate day, UUID evidence, String text, String by, Instant at) {
        if (verb == DocumentAct.Verb.DRAFTED) {
            throw DocumentRefused.step(verb, state);
        }
        check(verb, day, at);
        add(verb, day, evidence, text, by, at);
    }

    private void check(DocumentAct.Verb verb, LocalDate day, Instant at) {
        if (!verb.follows(state)) {
            throw DocumentRefused.step(verb, state);
        }
        var today = at.atZone(Days.ZONE).toLocalDate();
        if (Days.within("day", day).isAfter(today)) {
            throw new FutureDay(day, today);
        }
        if (!acts.isEmpty() && day.isBefore(acts.getLast().day())) {
            throw DocumentRefused.day(day, acts.getLast().day());
        }
    }

    private void add(DocumentAct.Verb verb, LocalDate day, UUID evidence, String text, String by, Instant at) {
        acts.add(new DocumentAct(editions.size(), verb, day, evidence, text, by, at));
        state = verb.after();
    }

    /** The number of the edition in force on a day, from 1: the last published by then and not withdrawn. */
    public Optional<Integer> inForce(LocalDate day) {
        Optional<Integer> found = Optional.empty();
        for (var act : acts) {
            if (!act.day().isAfter(day) && act.verb() == DocumentAct.Verb.PUBLISHED) {
                found = Optional.of(act.edition());
            } else if (!act.day().isAfter(day) && act.verb() == DocumentAct.Verb.WITHDRAWN) {
                found = Optional.empty();
            }
        }
        return found;
    }

    /** Lets a target report into this plan too; false where it does already. */
    boolean bear(String target) {
        return targets.add(target);
    }

    boolean leave(String target) {
        return targets.remove(target);
    }

    private static String text(String field, String text) {
        var plain = text.replaceAll("(?U)\\s+", " ").strip();
        if (plain.codePointCount(0, plain.length()) > LONG) {
            throw DocumentRefused.text(field, LONG);
        }
        return plain;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public DocumentKind kind() {
        return kind;
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

    /** The key area it is about; null for one of the whole unit. */
    public @Nullable UUID area() {
        return areaId;
    }

    public DocumentState state() {
        return state;
    }

    public List<Edition> editions() {
        return Collections.unmodifiableList(editions);
    }

    public List<DocumentAct> acts() {
        return Collections.unmodifiableList(acts);
    }

    /** The targets that report into it. */
    public Set<String> targets() {
        return new TreeSet<>(targets);
    }
}
