package cn.chenghua.governance.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.supervision.CaseEntry.Ground;
import cn.chenghua.governance.supervision.CaseEntry.Level;
import cn.chenghua.governance.supervision.Reckoning.Pause;
import cn.chenghua.governance.supervision.SupervisedCase.State;

import org.jspecify.annotations.Nullable;

/** What the entries of a case add up to: its state, since when somebody is waited for, and how the limit runs. */
final class Chain {

    private State state = State.REGISTERED;
    private State interrupted = State.REGISTERED;
    private LocalDate since;
    private @Nullable LocalDate from;
    private int days;
    private final List<Pause> pauses = new ArrayList<>();
    private @Nullable CaseEntry appeal;
    private @Nullable LocalDate until;
    private @Nullable Level urged;
    private @Nullable Level climbed;
    private @Nullable LocalDate climbedOn;
    private final Set<String> reporters = new HashSet<>();

    Chain(List<CaseEntry> entries) {
        since = entries.getFirst().day();
        entries.forEach(this::take);
    }

    private void take(CaseEntry entry) {
        switch (entry.kind()) {
            case REGISTER -> days = Objects.requireNonNull(entry.days());
            case HAND_OVER -> begin(entry, State.HANDED_OVER);
            case ACCEPT -> anew(State.ACCEPTED, entry);
            case REPORT -> report(entry);
            case URGE -> urge(entry);
            case APPEAL -> appeal(entry);
            case DECISION -> decide(entry);
            case RESUME -> resume(entry);
            case RETURN -> begin(entry, State.ACCEPTED);
            case CLOSE -> state = State.CLOSED;
        }
    }

    /** The limit runs from here on, and whoever is responsible has not been urged yet. */
    private void begin(CaseEntry entry, State then) {
        from = entry.day();
        days = Objects.requireNonNull(entry.days());
        pauses.clear();
        anew(then, entry);
    }

    private void anew(State then, CaseEntry entry) {
        state = then;
        since = entry.day();
        urged = null;
        climbed = null;
    }

    private void report(CaseEntry entry) {
        reporters.add(entry.doneBy());
        if (entry.finished()) {
            state = State.IN_REVIEW;
            since = entry.day();
        }
    }

    private void urge(CaseEntry entry) {
        var level = Objects.requireNonNull(entry.level());
        urged = urged == null || urged.compareTo(level) < 0 ? level : urged;
        if (entry.byLadder()) {
            climbed = level;
            climbedOn = entry.day();
        }
    }

    private void appeal(CaseEntry entry) {
        interrupted = state;
        state = State.APPEALED;
        since = entry.day();
        appeal = entry;
    }

    private void decide(CaseEntry entry) {
        state = interrupted;
        since = entry.day();
        appeal = null;
        if (Boolean.TRUE.equals(entry.granted()) && entry.ground() == Ground.LIMIT_WRONG) {
            days = Objects.requireNonNull(entry.days());
            urged = null;
            climbed = null;
        } else if (Boolean.TRUE.equals(entry.granted()) && entry.ground() == Ground.SUSPENDED) {
            pauses.add(new Pause(entry.day(), null));
            until = entry.until();
            state = State.SUSPENDED;
        }
    }

    private void resume(CaseEntry entry) {
        pauses.add(new Pause(pauses.removeLast().since(), entry.day()));
        until = null;
        anew(interrupted, entry);
    }

    State state() {
        return state;
    }

    @Nullable
    CaseEntry appeal() {
        return appeal;
    }

    @Nullable
    Level urged() {
        return urged;
    }

    /** The level the ladder urges next; what is urged by hand does not count. Null above the highest. */
    @Nullable
    Level nextRung() {
        return Level.after(climbed);
    }

    boolean climbedOn(LocalDate day) {
        return day.equals(climbedOn);
    }

    /** Whether this is the only one who has reported. */
    boolean onlyReporter(String username) {
        return reporters.equals(Set.of(username));
    }

    boolean reported() {
        return !reporters.isEmpty();
    }

    /** Empty before the case was handed over. */
    @Nullable
    Reckoning reckoning(WorkingCalendar calendar, LocalDate today) {
        return from == null ? null : Reckoning.of(from, days, pauses, calendar, today);
    }

    @Nullable
    LocalDate due(WorkingCalendar calendar) {
        var reckoning = reckoning(calendar, since);
        return reckoning == null ? null : reckoning.due();
    }

    /** The last day on which whoever is on turn acts in time; null where nobody is waited for. */
    @Nullable
    LocalDate waitsUntil(WorkingCalendar calendar, CaseLimits limits) {
        return switch (state) {
            case REGISTERED -> calendar.plus(since, limits.handOver());
            case HANDED_OVER -> earlier(calendar.plus(Objects.requireNonNull(from), limits.accept()), due(calendar));
            case ACCEPTED -> due(calendar);
            case APPEALED -> calendar.plus(since, limits.decide());
            case IN_REVIEW -> calendar.plus(since, limits.review());
            case SUSPENDED -> until;
            case CLOSED -> null;
        };
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
