package cn.chenghua.governance.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import cn.chenghua.governance.casework.DisorderEntry.Ground;
import cn.chenghua.governance.casework.DisorderEntry.Kind;
import cn.chenghua.governance.casework.DisorderEntry.Outcome;
import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.limit.Pause;
import cn.chenghua.governance.casework.limit.WorkingClock;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * A disorder that somebody found, on its way to being put right, such as 2018-AJ-0000042: dispatched, handled, and verified by
 * somebody who neither found nor handled it. That it is closed does not say that anything was put right; its outcome does.
 */
@Entity
public class DisorderCase {

    /** The record kind under which the trail knows cases. */
    public static final String RECORD_KIND = "disorder_case";

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String number;
    @Enumerated(EnumType.STRING)
    private Source source;
    @Embedded
    private Matter matter;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private UnitCode unit;
    private String responsible;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "dispatcher"))
    private UnitCode dispatcher;
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;
    private @Nullable Instant clockSince;
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "limit_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "limit_unit"))
    private @Nullable Limit limit;
    private @Nullable Instant dueAt;
    private @Nullable Instant filedAt;
    private @Nullable Instant handledAt;
    private @Nullable Instant closedAt;
    private @Nullable Boolean onTime;
    private @Nullable Integer workedMinutes;
    @Column(name = "verifier_id")
    private @Nullable UUID verifier;
    private @Nullable String verifierName;
    @Enumerated(EnumType.STRING)
    private @Nullable Level escalated;
    private int returns;
    private int reopenings;
    private boolean suspect;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "disorder_entry", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<DisorderEntry> entries = new ArrayList<>();

    protected DisorderCase() {
    }

    /** What is known of a case before its first step; {@code office} is whom it would go to, {@code dispatcher} who dispatches it. */
    DisorderCase(UUID id, String number, Source source, Matter matter, Charge office, UnitCode dispatcher) {
        this.id = id;
        this.number = number;
        this.source = source;
        this.matter = matter;
        this.unit = office.unit();
        this.responsible = office.responsible();
        this.dispatcher = dispatcher;
        this.state = State.REPORTED;
    }

    /** Gives a case that was opened among others its number. */
    void number(String given) {
        number = given;
    }

    /** The public told of it. */
    void report(Deed deed) {
        entries.add(DisorderEntry.of(Kind.REPORT, deed.spoken()));
    }

    /** Puts it on file: a patrol's finding at once, the public's report after somebody looked on site. */
    void file(Deed deed) {
        when(Kind.FILE, State.REPORTED);
        filedAt = deed.at();
        state = State.FILED;
        entries.add(DisorderEntry.of(Kind.FILE, deed));
    }

    /** Gives it to a unit; a new clock begins. */
    void dispatch(Deed deed, Charge charge, UnitCode by, Limit allowed, WorkingClock clock) {
        when(Kind.DISPATCH, State.FILED);
        unit = charge.unit();
        responsible = charge.responsible();
        dispatcher = by;
        begin(deed, allowed);
        entries.add(DisorderEntry.dispatched(deed, charge, allowed));
        settle(clock);
    }

    private void begin(Deed deed, Limit allowed) {
        state = State.DISPATCHED;
        clockSince = deed.at();
        limit = allowed;
        escalated = null;
        handledAt = null;
        verifier = null;
        verifierName = null;
        suspect = false;
    }

    void accept(Deed deed) {
        when(Kind.ACCEPT, State.DISPATCHED);
        state = State.ACCEPTED;
        entries.add(DisorderEntry.of(Kind.ACCEPT, deed));
    }

    /** The unit gives it back to whoever dispatched it; its clock ends. */
    void sendBack(Deed deed) {
        when(Kind.SEND_BACK, State.DISPATCHED);
        entries.add(DisorderEntry.of(Kind.SEND_BACK, deed.spoken()));
        back();
    }

    private void back() {
        state = State.FILED;
        clockSince = null;
        dueAt = null;
        limit = null;
        escalated = null;
    }

    /** The unit asks that it go elsewhere, that the limit be another, or that the clock stand; the clock runs on meanwhile. */
    void ask(Deed deed, Ground ground, @Nullable Limit wished) {
        when(Kind.ASK, State.DISPATCHED, State.ACCEPTED);
        if (ground == Ground.LIMIT_WRONG) {
            other(wished);
        } else if (ground == Ground.SUSPENSION) {
            when(Kind.ASK, State.ACCEPTED);
        }
        entries.add(DisorderEntry.asked(deed.spoken(), ground, ground == Ground.LIMIT_WRONG ? wished : null));
        state = State.ASKED;
    }

    private Limit other(@Nullable Limit wished) {
        if (wished == null) {
            throw DisorderRefused.limitMissing();
        }
        if (wished.equals(limit)) {
            throw DisorderRefused.sameLimit();
        }
        return wished;
    }

    /** Decides what was asked; {@code allowed} is another limit than the one asked for. */
    void decide(Deed deed, boolean granted, @Nullable Limit allowed, WorkingClock clock) {
        when(Kind.DECIDE, State.ASKED);
        var asked = Objects.requireNonNull(request());
        if (asked.account().equals(deed.account())) {
            throw DisorderRefused.ownRequest(deed.byName());
        }
        var ground = Objects.requireNonNull(asked.ground());
        var set = granted && ground == Ground.LIMIT_WRONG ? other(allowed == null ? asked.limit() : allowed) : null;
        entries.add(DisorderEntry.decided(granted ? deed : deed.spoken(), ground, granted, set));
        state = chain().accepted() ? State.ACCEPTED : State.DISPATCHED;
        if (granted) {
            grant(ground, set);
        }
        settle(clock);
    }

    private void grant(Ground ground, @Nullable Limit set) {
        switch (ground) {
            case NOT_OURS -> back();
            case LIMIT_WRONG -> limit = set;
            case SUSPENSION -> state = State.SUSPENDED;
        }
    }

    void resume(Deed deed, WorkingClock clock) {
        when(Kind.RESUME, State.SUSPENDED);
        state = State.ACCEPTED;
        entries.add(DisorderEntry.of(Kind.RESUME, deed));
        settle(clock);
    }

    /** The unit has put it right, as its photos are to show; the clock stands until somebody has looked. */
    void handle(Deed deed, boolean likeEarlierOnes, WorkingClock clock) {
        when(Kind.HANDLE, State.ACCEPTED);
        entries.add(DisorderEntry.handled(deed.spoken(), likeEarlierOnes));
        handledAt = deed.at();
        suspect = likeEarlierOnes;
        state = State.VERIFYING;
        verifier = null;
        verifierName = null;
        settle(clock);
    }

    /** Names who is to verify it, as the draw gave him. */
    void draw(Deed deed, UUID account, String name) {
        when(Kind.DRAW, State.VERIFYING);
        verifier = account;
        verifierName = name;
        entries.add(DisorderEntry.drawn(deed, account, name));
    }

    /**
     * Says on site whether it was put right. Whoever was not drawn says why he does it, and photos that look like earlier ones
     * are answered in words; neither finder nor handler may do it in any case.
     */
    void verify(Deed deed, boolean fixed, Set<UUID> finders, WorkingClock clock) {
        when(fixed ? Kind.CLOSE : Kind.RETURN, State.VERIFYING);
        independent(deed, finders);
        var overridden = !deed.account().equals(verifier);
        if (overridden && deed.text().isEmpty()) {
            throw DisorderRefused.notDrawn(verifierName == null ? "–" : verifierName);
        }
        if (!fixed) {
            deed.spoken();
            entries.add(DisorderEntry.verified(Kind.RETURN, deed, null, overridden));
            state = State.ACCEPTED;
            returns++;
            settle(clock);
            return;
        }
        if (suspect && deed.text().isEmpty()) {
            throw DisorderRefused.suspect();
        }
        entries.add(DisorderEntry.verified(Kind.CLOSE, deed, Outcome.FIXED_VERIFIED, overridden));
        end(deed, Outcome.FIXED_VERIFIED, clock);
    }

    private void independent(Deed deed, Set<UUID> finders) {
        if (finders.contains(deed.account()) || matter.finder().equals(deed.account())) {
            throw DisorderRefused.finder(deed.byName());
        }
        if (handlers().contains(deed.account())) {
            throw DisorderRefused.handler(deed.byName());
        }
    }

    /** Ends it without anything being put right. */
    void close(Deed deed, Outcome how, @Nullable String other, WorkingClock clock) {
        when(Kind.CLOSE, State.FILED, State.DISPATCHED, State.ACCEPTED, State.SUSPENDED);
        if (how == Outcome.FIXED_VERIFIED || how == Outcome.NOT_FOUND) {
            throw DisorderRefused.outcome(how.name());
        }
        if ((how == Outcome.DUPLICATE) != (other != null)) {
            throw DisorderRefused.other(other == null ? "" : other);
        }
        entries.add(DisorderEntry.closed(deed.spoken(), how, other));
        end(deed, how, clock);
    }

    /** Nothing was found on site of what the public told. */
    void refuse(Deed deed, WorkingClock clock) {
        when(Kind.CLOSE, State.REPORTED);
        entries.add(DisorderEntry.closed(deed.spoken(), Outcome.NOT_FOUND, null));
        end(deed, Outcome.NOT_FOUND, clock);
    }

    private void end(Deed deed, Outcome how, WorkingClock clock) {
        var chain = chain();
        var ended = how == Outcome.FIXED_VERIFIED && handledAt != null ? handledAt : deed.at();
        var due = clockSince == null || limit == null ? null : clock.due(clockSince, limit, chain.pausesUntil(ended));
        onTime = due == null ? null : !ended.isAfter(due);
        workedMinutes = filedAt == null
                ? null
                : (int) clock.worked(filedAt, ended, chain.allPausesUntil(ended)).toMinutes();
        dueAt = due;
        state = State.CLOSED;
        outcome = how;
        closedAt = deed.at();
    }

    /** The finder sees it again within the window: the same unit has it with a clock of its own. */
    void reopen(Deed deed, Set<UUID> finders, int window, WorkingClock clock) {
        when(Kind.REOPEN, State.CLOSED);
        if (outcome != Outcome.FIXED_VERIFIED && outcome != Outcome.CLOSED_UNFIXED) {
            throw DisorderRefused.notNow(Kind.REOPEN, state);
        }
        if (!finders.contains(deed.account()) && !matter.finder().equals(deed.account())) {
            throw DisorderRefused.notTheFinder(deed.byName());
        }
        var closed = Objects.requireNonNull(closedAt).atZone(Days.ZONE).toLocalDate();
        if (deed.at().atZone(Days.ZONE).toLocalDate().isAfter(clock.calendar().plus(closed, window))) {
            throw DisorderRefused.windowOver(window);
        }
        if (limit == null) {
            throw DisorderRefused.notNow(Kind.REOPEN, state);
        }
        entries.add(DisorderEntry.of(Kind.REOPEN, deed.spoken()));
        outcome = null;
        closedAt = null;
        onTime = null;
        workedMinutes = null;
        reopenings++;
        begin(deed, limit);
        settle(clock);
    }

    /** Tells the next level's post that it is late; true where it was. */
    boolean escalate(Deed deed, Level level, String told) {
        if (!unitsTurn() || escalated != null && !level.above(escalated)) {
            return false;
        }
        escalated = level;
        entries.add(DisorderEntry.escalated(deed, level, told));
        return true;
    }

    /** Reckons anew when it is due, as after a change of the calendar; true when it came out otherwise. */
    boolean settle(WorkingClock clock) {
        var ended = chain().pauses().stream().filter(pause -> !pause.open()).toList();
        var due = clockSince == null || limit == null || state == State.SUSPENDED ? null : clock.due(clockSince, limit, ended);
        var moved = !Objects.equals(due, dueAt);
        dueAt = due;
        return moved;
    }

    private void when(Kind step, State... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw DisorderRefused.notNow(step, state);
        }
    }

    private DisorderChain chain() {
        return new DisorderChain(entries);
    }

    /** Whether somebody sees it because of its place or because of whose it is. */
    public boolean seenIn(Scope scope) {
        return scope.covers(matter.place(), responsible) || scope.covers(unit);
    }

    /** Whether the responsible unit is on turn. */
    public boolean unitsTurn() {
        return state == State.DISPATCHED || state == State.ACCEPTED;
    }

    public boolean overdue(Instant now) {
        return dueAt != null && (unitsTurn() || state == State.ASKED) && dueAt.isBefore(now);
    }

    /** Whether it may be opened again on a day by whoever found it. */
    public boolean reopensUntil(LocalDate day, int window, WorkingClock clock) {
        return closedAt != null && limit != null
                && (outcome == Outcome.FIXED_VERIFIED || outcome == Outcome.CLOSED_UNFIXED)
                && !day.isAfter(clock.calendar().plus(closedAt.atZone(Days.ZONE).toLocalDate(), window));
    }

    /** Everybody who had a hand in putting it right. */
    public Set<UUID> handlers() {
        return chain().handlers();
    }

    /** What was asked and waits for a decision. */
    public @Nullable DisorderEntry request() {
        return state == State.ASKED ? chain().last(Kind.ASK) : null;
    }

    /** The pauses of the clock that runs now. */
    public List<Pause> pauses() {
        return chain().pauses();
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

    public Source source() {
        return source;
    }

    public Matter matter() {
        return matter;
    }

    public Charge charge() {
        return new Charge(unit, responsible);
    }

    /** The unit whose office dispatches it and decides what is asked. */
    public UnitCode dispatcher() {
        return dispatcher;
    }

    public State state() {
        return state;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** When the clock that counts began. */
    public @Nullable Instant clockSince() {
        return clockSince;
    }

    public @Nullable Limit limit() {
        return limit;
    }

    /** The last moment in time; null while it is suspended. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant filedAt() {
        return filedAt;
    }

    public @Nullable Instant handledAt() {
        return handledAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Boolean onTime() {
        return onTime;
    }

    /** Office minutes from the filing to the handling, without what was suspended. */
    public @Nullable Integer workedMinutes() {
        return workedMinutes;
    }

    public @Nullable UUID verifier() {
        return verifier;
    }

    public @Nullable String verifierName() {
        return verifierName;
    }

    /** The highest level whose post was told that it is late. */
    public @Nullable Level escalated() {
        return escalated;
    }

    public int returns() {
        return returns;
    }

    public int reopenings() {
        return reopenings;
    }

    /** Whether the photos of the last handling look like earlier ones. */
    public boolean suspect() {
        return suspect;
    }

    public List<DisorderEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** Who told of it. */
    public enum Source {
        PATROL, PUBLIC
    }

    /** Where a case stands, and by that, who is on turn. */
    public enum State {
        /** Somebody is to look on site. */
        REPORTED,
        /** It is to be dispatched. */
        FILED,
        /** The unit is to accept it or to send it back. */
        DISPATCHED,
        /** The unit is to handle it. */
        ACCEPTED,
        /** Whoever dispatched it is to decide; the clock runs. */
        ASKED,
        /** The clock stands. */
        SUSPENDED,
        /** The verifier is to look; the clock stands. */
        VERIFYING,
        /** Nobody is on turn any more. */
        CLOSED
    }
}
