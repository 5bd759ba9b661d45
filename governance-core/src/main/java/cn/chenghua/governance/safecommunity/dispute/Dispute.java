package cn.chenghua.governance.safecommunity.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.safecommunity.person.Said;
import cn.chenghua.governance.workflow.Flow;
import cn.chenghua.governance.workflow.Steps;

import org.jspecify.annotations.Nullable;

/**
 * A dispute, such as 2018-JF-0001 among neighbours in 培华路社区, with names as lists may show them. It is settled on one level,
 * and no longer settled once it is opened anew.
 */
@Entity
public class Dispute {

    /** The kind under which the audit trail knows them. */
    public static final String RECORD_KIND = "dispute";
    private static final Flow<DisputeState, DisputeVerb> FLOW = Flow.of(
            Flow.move(DisputeVerb.ASSIGN, DisputeState.MEDIATING, DisputeState.OPEN, DisputeState.MEDIATING),
            Flow.move(DisputeVerb.SETTLE, DisputeState.SETTLED, DisputeState.OPEN, DisputeState.MEDIATING),
            Flow.move(DisputeVerb.PASS_UP, DisputeState.OPEN, DisputeState.OPEN, DisputeState.MEDIATING),
            Flow.move(DisputeVerb.WITHDRAW, DisputeState.WITHDRAWN, DisputeState.OPEN, DisputeState.MEDIATING),
            Flow.move(DisputeVerb.FOLLOW_UP, DisputeState.CONFIRMED, DisputeState.SETTLED),
            Flow.move(DisputeVerb.REOPEN, DisputeState.OPEN, DisputeState.SETTLED, DisputeState.CONFIRMED));

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String number;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode place;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "charge_code"))
    private UnitCode charge;
    private String responsible;
    @Enumerated(EnumType.STRING)
    private DisputeSort sort;
    @Enumerated(EnumType.STRING)
    private DisputeChannel channel;
    private String applicant;
    private String respondent;
    private LocalDate toldOn;
    @Enumerated(EnumType.STRING)
    private DisputeLevel firstLevel;
    @Enumerated(EnumType.STRING)
    private DisputeLevel level;
    @Enumerated(EnumType.STRING)
    private DisputeState state = DisputeState.OPEN;
    private @Nullable UUID mediatorId;
    private @Nullable LocalDate settledOn;
    private @Nullable LocalDate followDue;
    private int reopened;
    private String origin;
    @Embedded
    private Steps steps = new Steps();

    protected Dispute() {
    }

    /** @param charge the unit that has it on its level */
    Dispute(TakeIn wish, String number, UnitCode charge, LocalDate today) {
        this.id = wish.id();
        this.number = number;
        this.place = wish.place();
        this.charge = charge;
        this.responsible = wish.responsible();
        this.sort = wish.sort();
        this.channel = wish.channel();
        this.applicant = Said.masked(wish.applicant());
        this.respondent = Said.masked(wish.respondent());
        this.toldOn = Said.past(wish.toldOn(), today);
        this.firstLevel = wish.level();
        this.level = wish.level();
        this.origin = wish.origin();
    }

    void assign(UUID mediator, LocalDate day, Evidence rests) {
        take(DisputeVerb.ASSIGN, day, rests);
        this.mediatorId = mediator;
    }

    /** Settles it on its level; it is asked after on a later day. */
    void settle(LocalDate day, LocalDate askAfter, Evidence rests) {
        take(DisputeVerb.SETTLE, day, rests);
        this.settledOn = day;
        this.followDue = askAfter;
    }

    /** Passes it to the next level, whose unit has it from then on; refused above the court. */
    void passUp(UnitCode to, LocalDate day, Evidence rests) {
        var above = level.above().orElseThrow(DisputeRefused::top);
        take(DisputeVerb.PASS_UP, day, rests);
        this.level = above;
        this.charge = to;
        this.mediatorId = null;
    }

    void withdraw(LocalDate day, Evidence rests) {
        take(DisputeVerb.WITHDRAW, day, rests);
    }

    /** Notes that it was asked after and the settlement holds. */
    void followUp(LocalDate day, Evidence rests) {
        take(DisputeVerb.FOLLOW_UP, day, rests);
        this.followDue = null;
    }

    /** Opens it anew on the level that settled it; it is no longer settled. */
    void reopen(LocalDate day, Evidence rests) {
        take(DisputeVerb.REOPEN, day, rests);
        this.settledOn = null;
        this.followDue = null;
        this.reopened++;
    }

    private void take(DisputeVerb verb, LocalDate day, Evidence rests) {
        if (day.isBefore(toldOn)) {
            throw DisputeRefused.day(day, toldOn);
        }
        state = steps.take(FLOW, state, verb, day, rests);
    }

    /** What can be done with it now. */
    public List<DisputeVerb> open() {
        return FLOW.open(state).stream().filter(verb -> verb != DisputeVerb.PASS_UP || level.above().isPresent()).toList();
    }

    public UUID id() {
        return id;
    }

    /** How many steps it has taken. */
    public long version() {
        return steps.all().size();
    }

    public String number() {
        return number;
    }

    public UnitCode place() {
        return place;
    }

    public UnitCode charge() {
        return charge;
    }

    public String responsible() {
        return responsible;
    }

    public DisputeSort sort() {
        return sort;
    }

    public DisputeChannel channel() {
        return channel;
    }

    /** The first sign of who asked, such as 王**. */
    public String applicant() {
        return applicant;
    }

    public String respondent() {
        return respondent;
    }

    public LocalDate toldOn() {
        return toldOn;
    }

    public DisputeLevel firstLevel() {
        return firstLevel;
    }

    public DisputeLevel level() {
        return level;
    }

    public DisputeState state() {
        return state;
    }

    public @Nullable UUID mediator() {
        return mediatorId;
    }

    public @Nullable LocalDate settledOn() {
        return settledOn;
    }

    public @Nullable LocalDate followDue() {
        return followDue;
    }

    public int reopened() {
        return reopened;
    }

    public String origin() {
        return origin;
    }

    public Steps steps() {
        return steps;
    }
}
