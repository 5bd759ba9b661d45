package cn.chenghua.governance.communityservice.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.workflow.StepTaken;
import cn.chenghua.governance.workflow.Steps;

import org.jspecify.annotations.Nullable;

/**
 * One edition of an item of the five lists, such as edition 2 of 2018-ZR-0007: requested by a department, checked by one and
 * decided on by another person, published for some days and withdrawn. What was in force on a day is never changed afterwards.
 */
@Entity
public class AdmissionItem {

    /** The kind under which the audit trail knows them. */
    public static final String RECORD_KIND = "admission_item";

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String number;
    private int edition;
    @Enumerated(EnumType.STRING)
    private AdmissionList list;
    private String title;
    private String basis;
    private String department;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "admission_duty", joinColumns = @JoinColumn(name = "item_id"))
    private Set<DutyCode> duties = new TreeSet<>();
    @Embedded
    private Estimate estimate;
    @Enumerated(EnumType.STRING)
    private AdmissionState state = AdmissionState.OPENED;
    @Embedded
    private Steps steps = new Steps();
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable LocalDate withdrawnOn;
    private boolean suggestion;
    private @Nullable String refusedDuty;
    private String openedBy;
    private Instant openedAt;

    protected AdmissionItem() {
    }

    /** An item that nobody has requested yet. */
    AdmissionItem(UUID id, String number, int edition, ItemFacts facts, String by, Instant at) {
        this.id = id;
        this.number = number;
        this.edition = edition;
        this.openedBy = by;
        this.openedAt = at;
        describe(facts);
    }

    /** Says it anew; refused once it was requested, unless it was sent back. */
    final void describe(ItemFacts facts) {
        open();
        list = facts.list();
        title = facts.title();
        basis = facts.basis();
        department = facts.department();
        duties.retainAll(facts.duties());
        duties.addAll(facts.duties());
        estimate = facts.estimate();
    }

    /** Passes while it may be said anew. */
    public void open() {
        if (state != AdmissionState.OPENED && state != AdmissionState.SENT_BACK) {
            throw AdmissionRefused.fixed(state);
        }
    }

    /** Takes a step other than publication; who checks did not request, who decides did neither. */
    void take(AdmissionVerb verb, LocalDate day, Evidence rests) {
        if (verb == AdmissionVerb.REQUEST) {
            facts().complete();
        }
        var from = validFrom;
        if (verb == AdmissionVerb.WITHDRAW && from != null && day.isBefore(from)) {
            throw AdmissionRefused.early(day, from);
        }
        apart(verb, rests.recordedBy());
        state = steps.take(AdmissionVerb.FLOW, state, verb, day, rests);
        if (verb == AdmissionVerb.BUY) {
            list = AdmissionList.PURCHASABLE;
        }
        withdrawnOn = verb == AdmissionVerb.WITHDRAW ? day : withdrawnOn;
    }

    /** Brings it into force from a day on; {@code others} are the other editions of its number. */
    void publish(LocalDate from, @Nullable LocalDate to, List<AdmissionItem> others, LocalDate day, Evidence rests) {
        Days.within("validFrom", from);
        if (to != null && Days.within("validTo", to).isBefore(from)) {
            throw AdmissionRefused.days(from, to);
        }
        others.stream().filter(other -> other.overlaps(from, to)).findFirst().ifPresent(other -> {
            throw AdmissionRefused.overlap(number, other.edition, from);
        });
        state = steps.take(AdmissionVerb.FLOW, state, AdmissionVerb.PUBLISH, day, rests);
        validFrom = from;
        validTo = to;
    }

    private void apart(AdmissionVerb verb, String who) {
        if (verb.checks() || verb.decides()) {
            differs(AdmissionVerb.REQUEST, who);
        }
        if (verb.decides()) {
            differs(AdmissionVerb.CHECK, who);
        }
    }

    private void differs(AdmissionVerb part, String who) {
        steps.last(part).filter(step -> step.by().equals(who)).ifPresent(step -> {
            throw AdmissionRefused.samePerson(who);
        });
    }

    private boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return state.published() && !lastDay().isBefore(from) && (to == null || !begin().isAfter(to));
    }

    /** Whether it was or is in force on that day. */
    public boolean inForce(LocalDate day) {
        return state.published() && !begin().isAfter(day) && !lastDay().isBefore(day);
    }

    private LocalDate begin() {
        return validFrom == null ? Days.LAST : validFrom;
    }

    private LocalDate lastDay() {
        var end = validTo == null ? Days.LAST : validTo;
        return withdrawnOn == null || withdrawnOn.isAfter(end) ? end : withdrawnOn.minusDays(1);
    }

    public ItemFacts facts() {
        return new ItemFacts(list, title, basis, department, duties, estimate);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public String number() {
        return number;
    }

    public int edition() {
        return edition;
    }

    public AdmissionState state() {
        return state;
    }

    /** The steps taken, the first first; none of what was shipped. */
    public List<StepTaken> steps() {
        return steps.all();
    }

    public List<AdmissionVerb> openVerbs() {
        return AdmissionVerb.FLOW.open(state);
    }

    public @Nullable LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    /** Whether it was shipped and nobody has decided on it yet. */
    public boolean suggestion() {
        return suggestion;
    }

    /** The duty that was refused for want of it, such as {@code TASK supervision.MEETING}; null for one asked for otherwise. */
    public @Nullable String refusedDuty() {
        return refusedDuty;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
