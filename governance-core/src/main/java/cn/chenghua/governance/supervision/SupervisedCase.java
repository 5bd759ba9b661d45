package cn.chenghua.governance.supervision;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.supervision.CaseEntry.Appeal;
import cn.chenghua.governance.supervision.CaseEntry.Ground;
import cn.chenghua.governance.supervision.CaseEntry.Kind;
import cn.chenghua.governance.supervision.CaseEntry.Level;
import cn.chenghua.governance.supervision.CaseEntry.Outcome;

import org.jspecify.annotations.Nullable;

/**
 * A matter that the district office presses until it is settled, such as 2018-DB-0007: each step is an entry, and what stands
 * in its lists is reckoned from the entries. That it is closed does not say that anything was put right; its outcome does.
 */
@Entity
public class SupervisedCase {

    /** The record kind under which the trail knows cases. */
    public static final String RECORD_KIND = "supervised_case";
    private static final int TITLE = 200;

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String number;
    private String title;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    @Column(name = "project_id")
    private @Nullable UUID project;
    @Column(name = "target_code")
    private @Nullable String target;
    private @Nullable String warning;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place"))
    private UnitCode place;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode unit;
    private String responsible;
    private int dayLimit;
    @Enumerated(EnumType.STRING)
    private State state = State.REGISTERED;
    @Enumerated(EnumType.STRING)
    private @Nullable Level urged;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate waitsUntil;
    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "case_entry", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<CaseEntry> entries = new ArrayList<>();

    protected SupervisedCase() {
    }

    SupervisedCase(UUID id, String number, RegisterCase wish, Deed deed, CaseRules rules) {
        this.id = id;
        this.number = number;
        this.title = title(wish.title());
        this.origin = wish.origin();
        this.project = wish.project();
        this.target = wish.target();
        this.warning = wish.warning();
        this.place = wish.place();
        entrust(wish.charge());
        add(CaseEntry.charged(Kind.REGISTER, deed, wish.charge()), rules);
    }

    private static String title(String text) {
        var title = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (title.isEmpty() || title.codePointCount(0, title.length()) > TITLE) {
            throw CaseRefused.title(TITLE);
        }
        return title;
    }

    private void entrust(Charge charge) {
        unit = charge.unit();
        responsible = charge.responsible();
        dayLimit = charge.days();
    }

    private void add(CaseEntry entry, CaseRules rules) {
        entries.add(entry);
        settle(rules);
    }

    /** Reckons anew what the lists show; true when something came out otherwise, as after a change of the calendar. */
    boolean settle(CaseRules rules) {
        var chain = chain();
        var due = chain.state() == State.CLOSED || chain.state() == State.SUSPENDED ? null : chain.due(rules.calendar());
        var waits = chain.waitsUntil(rules.calendar(), rules.limits());
        var moved = !Objects.equals(due, dueOn) || !Objects.equals(waits, waitsUntil);
        state = chain.state();
        urged = chain.urged();
        dueOn = due;
        waitsUntil = waits;
        return moved;
    }

    private Chain chain() {
        return new Chain(entries);
    }

    /** Gives the case to its unit; the limit runs from the next working day on. */
    void handOver(Deed deed, @Nullable Charge otherwise, CaseRules rules) {
        when("hand-over", State.REGISTERED);
        var charge = otherwise == null ? charge() : otherwise;
        entrust(charge);
        add(CaseEntry.charged(Kind.HAND_OVER, deed, charge), rules);
    }

    /** The unit signs for it. */
    void accept(Deed deed, CaseRules rules) {
        when("accept", State.HANDED_OVER);
        add(CaseEntry.of(Kind.ACCEPT, deed), rules);
    }

    /** The unit says how far it is, or with {@code finished} that it is done and asks for review, for which it needs evidence. */
    void report(Deed deed, boolean finished, CaseRules rules) {
        when("report", State.ACCEPTED);
        add(CaseEntry.reported(finished ? deed.spoken().evident() : deed.spoken(), finished), rules);
    }

    /** Presses a unit that is on turn. */
    void urge(Deed deed, Level level, CaseRules rules) {
        when("urge", State.HANDED_OVER, State.ACCEPTED);
        add(CaseEntry.urged(deed, level), rules);
    }

    /** Presses on the next level of the ladder if that is due on the day; a second time on one day changes nothing. */
    boolean climb(Deed deed, CaseRules rules) {
        var chain = chain();
        var waits = chain.waitsUntil(rules.calendar(), rules.limits());
        var next = chain.nextRung();
        var day = deed.day();
        if (!unitsTurn() || waits == null || next == null || !rules.calendar().working(day) || chain.climbedOn(day)
                || rules.calendar().between(waits.plusDays(1), day.plusDays(1)) < rules.limits().urge(next)) {
            return false;
        }
        urge(deed, next, rules);
        return true;
    }

    /** The unit objects; the case stays where it is until the district office has decided. */
    void appeal(Deed deed, Appeal appeal, CaseRules rules) {
        when("appeal", State.HANDED_OVER, State.ACCEPTED);
        if (appeal.ground() == Ground.LIMIT_WRONG) {
            otherLimit(appeal.days());
        }
        if (appeal.ground() == Ground.SUSPENDED) {
            later(appeal.until(), deed.day());
        }
        add(CaseEntry.appealed(deed.spoken(), appeal), rules);
    }

    /** Turns the appeal down; the limit has run on. */
    void refuse(Deed deed, CaseRules rules) {
        var appeal = openAppeal(deed);
        add(CaseEntry.decided(deed.spoken(), ground(appeal), false, null, null), rules);
    }

    /** Grants that the matter is another unit's, and hands it over there. */
    void handOn(Deed deed, Deed next, Charge charge, CaseRules rules) {
        var appeal = openAppeal(deed);
        about(appeal, Ground.NOT_OURS);
        if (charge.sameUnit(charge())) {
            throw CaseRefused.sameUnit(charge.responsible());
        }
        entries.add(CaseEntry.decided(deed, Ground.NOT_OURS, true, null, null));
        entrust(charge);
        add(CaseEntry.charged(Kind.HAND_OVER, next, charge), rules);
    }

    /** Grants that the limit is wrong; the new one runs from the same day as the old. */
    void extend(Deed deed, @Nullable Integer days, CaseRules rules) {
        var appeal = openAppeal(deed);
        about(appeal, Ground.LIMIT_WRONG);
        dayLimit = otherLimit(days == null ? appeal.days() : days);
        add(CaseEntry.decided(deed, Ground.LIMIT_WRONG, true, dayLimit, null), rules);
    }

    /** Grants that the clock stands until the case is taken up again. */
    void suspend(Deed deed, @Nullable LocalDate until, CaseRules rules) {
        var appeal = openAppeal(deed);
        about(appeal, Ground.SUSPENDED);
        add(CaseEntry.decided(deed, Ground.SUSPENDED, true, null, later(until == null ? appeal.until() : until, deed.day())),
                rules);
    }

    /** The clock runs again, from this day on. */
    void resume(Deed deed, CaseRules rules) {
        when("resume", State.SUSPENDED);
        add(CaseEntry.of(Kind.RESUME, deed), rules);
    }

    /** Sends a report back that does not hold; a limit of its own runs from here. */
    void sendBack(Deed deed, int days, CaseRules rules) {
        when("return", State.IN_REVIEW);
        dayLimit = Charge.days(days);
        add(CaseEntry.returned(deed.spoken(), days), rules);
    }

    /** Closes out; what was put right needs a report, a look and evidence, and nobody closes what he alone reported. */
    void close(Deed deed, Outcome how, @Nullable String other, CaseRules rules) {
        if (how == Outcome.VERIFIED) {
            when("verify", State.IN_REVIEW);
            deed.evident();
        } else {
            when("close", State.REGISTERED, State.HANDED_OVER, State.ACCEPTED, State.IN_REVIEW, State.SUSPENDED);
        }
        if (how == Outcome.DUPLICATE && (other == null || other.equals(number))) {
            throw CaseRefused.other(other == null ? "" : other);
        }
        if (chain().onlyReporter(deed.by())) {
            throw CaseRefused.onlyReporter(deed.byName());
        }
        outcome = how;
        add(CaseEntry.closed(deed.spoken(), how, how == Outcome.DUPLICATE ? other : null), rules);
    }

    private void when(String step, State... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw CaseRefused.notNow(step, state);
        }
    }

    private CaseEntry openAppeal(Deed deed) {
        var appeal = chain().appeal();
        if (appeal == null) {
            throw CaseRefused.notNow("decide", state);
        }
        if (appeal.doneBy().equals(deed.by())) {
            throw CaseRefused.ownAppeal(deed.byName());
        }
        return appeal;
    }

    private void about(CaseEntry appeal, Ground ground) {
        if (ground(appeal) != ground) {
            throw CaseRefused.notNow("decide", state);
        }
    }

    private static Ground ground(CaseEntry appeal) {
        return Objects.requireNonNull(appeal.ground());
    }

    private int otherLimit(@Nullable Integer days) {
        if (days == null) {
            throw CaseRefused.daysMissing();
        }
        if (days == dayLimit) {
            throw CaseRefused.sameLimit(days);
        }
        return Charge.days(days);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate until, LocalDate today) {
        if (until != null && !cn.chenghua.governance.district.Days.within("until", until).isAfter(today)) {
            throw CaseRefused.until(until, today);
        }
        return until;
    }

    /** Whether it may be seen: by whoever sees its place or the responsible unit's records. */
    public boolean seenIn(Scope scope) {
        return scope.covers(place, responsible) || scope.covers(unit);
    }

    /** Whether the responsible unit is to act. */
    public boolean unitsTurn() {
        return state == State.HANDED_OVER || state == State.ACCEPTED;
    }

    /** Whether its limit has passed without the unit having reported that it is done. */
    public boolean overdue(LocalDate today) {
        return dueOn != null && (unitsTurn() || state == State.APPEALED) && dueOn.isBefore(today);
    }

    /** How the due day comes about; null before the case was handed over. */
    @Nullable
    Reckoning reckoning(CaseRules rules, LocalDate today) {
        return chain().reckoning(rules.calendar(), today);
    }

    public boolean reported() {
        return chain().reported();
    }

    /** The appeal that waits for a decision. */
    public @Nullable CaseEntry appeal() {
        return chain().appeal();
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

    public String title() {
        return title;
    }

    public Origin origin() {
        return origin;
    }

    public @Nullable UUID project() {
        return project;
    }

    public @Nullable String target() {
        return target;
    }

    public UnitCode place() {
        return place;
    }

    public UnitCode unit() {
        return unit;
    }

    public String responsible() {
        return responsible;
    }

    public Charge charge() {
        return new Charge(unit, responsible, dayLimit);
    }

    public State state() {
        return state;
    }

    /** The highest level urged since the unit came on turn. */
    public @Nullable Level urged() {
        return urged;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** The last day on which whoever is on turn acts in time. */
    public @Nullable LocalDate waitsUntil() {
        return waitsUntil;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public List<CaseEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** What led to a case. */
    public enum Origin {
        /** A lamp that turned yellow or red, such as that of a late project. */
        LAMP,
        /** A target behind its plan. */
        TARGET,
        /** An instruction from above. */
        INSTRUCTION,
        /** A meeting's resolution. */
        MEETING
    }

    /** Where a case stands, and by that, who is on turn. */
    public enum State {
        /** The district office is to hand it over. */
        REGISTERED,
        /** The unit is to accept it, or to appeal. */
        HANDED_OVER,
        /** The unit is to settle it and to report. */
        ACCEPTED,
        /** The district office is to decide. */
        APPEALED,
        /** The clock stands. */
        SUSPENDED,
        /** The district office is to look and to close or return it. */
        IN_REVIEW,
        /** Nobody is on turn any more. */
        CLOSED;

        /** Whether the responsible unit is on turn. */
        public boolean unitsTurn() {
            return this == HANDED_OVER || this == ACCEPTED;
        }
    }
}
