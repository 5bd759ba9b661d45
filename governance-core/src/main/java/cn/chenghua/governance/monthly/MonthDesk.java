package cn.chenghua.governance.monthly;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.monthly.Approval.Level;
import cn.chenghua.governance.monthly.Approval.Party;
import cn.chenghua.governance.monthly.ConfirmReports.Seen;
import cn.chenghua.governance.monthly.MonthBook.Due;
import cn.chenghua.governance.monthly.MonthBook.Lock;
import cn.chenghua.governance.monthly.MonthReport.Effort;
import cn.chenghua.governance.project.UnknownProject;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the reports of a month are confirmed, approved from below and locked. Nobody types a figure here: what is confirmed is
 * what the records say, and a change of it is made in the records.
 */
@Service
@Transactional
public class MonthDesk {

    private final MonthBook book;
    private final Hierarchies hierarchies;
    private final Trail trail;
    private final Clock clock;

    MonthDesk(MonthBook book, Hierarchies hierarchies, Trail trail, Clock clock) {
        this.book = book;
        this.hierarchies = hierarchies;
        this.trail = trail;
        this.clock = clock;
    }

    /** How far the approval of a month has come; refused for a month that has not begun. */
    @Transactional(readOnly = true)
    public MonthStanding standing(YearMonth month) {
        begun(month);
        return new MonthStanding(book.tallies(month), book.approvals(month), parties(month));
    }

    @Transactional(readOnly = true)
    public Optional<Lock> lock(YearMonth month) {
        return book.lock(month);
    }

    /** What is due of a project within the actor's scope; one that is foreign or not to be reported on is unknown. */
    @Transactional(readOnly = true)
    public Due due(Actor actor, YearMonth month, UUID project) {
        begun(month);
        return visible(actor, project, book.due(month, List.of(project)));
    }

    /** Confirms reports as they were seen; one that is confirmed already and has not moved stays as it is. */
    public int confirm(Actor actor, ConfirmReports wish) {
        var month = wish.month();
        begun(month);
        book.hold(month);
        var due = book.due(month, wish.seen().stream().map(Seen::project).toList());
        var chosen = wish.seen().stream().map(seen -> editable(actor, visible(actor, seen.project(), due))).toList();
        unlocked(month);
        var standing = new MonthStanding(book.tallies(month), book.approvals(month), parties(month));
        var now = clock.instant();
        var effort = wish.effort().over(chosen.size());
        var reports = new ArrayList<MonthReport>();
        for (int i = 0; i < chosen.size(); i++) {
            var one = chosen.get(i);
            var last = one.last();
            if (!one.now().fingerprint().equals(wish.seen().get(i).fingerprint())) {
                throw MonthRefused.moved(one.number());
            }
            standing.admitReport(one.place(), one.responsible());
            if (last == null || !last.snapshot().equals(one.now()) || !last.remark().equals(wish.remark())) {
                reports.add(report(actor, month, one, wish.remark(), "", effort, now));
            }
        }
        book.add(reports);
        reports.forEach(report -> trail.note(Note.created(subject(report), state(report))));
        return reports.size();
    }

    /** Freezes what the records say now beside what was frozen when the month was locked, and says why they differ. */
    public MonthReport correct(Actor actor, YearMonth month, Seen seen, String reason, Effort effort) {
        begun(month);
        book.hold(month);
        var one = visible(actor, seen.project(), book.due(month, List.of(seen.project())));
        actor.check(Right.APPROVE_REPORTS, one.place(), one.responsible());
        if (book.lock(month).isEmpty()) {
            throw MonthRefused.open(month);
        }
        if (!one.now().fingerprint().equals(seen.fingerprint())) {
            throw MonthRefused.moved(one.number());
        }
        var last = one.last();
        if (last != null && last.snapshot().agreesWith(one.now())) {
            throw MonthRefused.same(one.number());
        }
        var report = report(actor, month, one, last == null ? "" : last.remark(), needed(reason), effort, clock.instant());
        book.add(List.of(report));
        trail.note(Note.created(subject(report), state(report)));
        return report;
    }

    /** Approves the reports of a party; the district's approval locks the month. Whoever stands in for a party says why. */
    public void approve(Actor actor, YearMonth month, Party party, String reason) {
        begun(month);
        check(actor, party);
        book.hold(month);
        unlocked(month);
        if (!today().isAfter(month.atEndOfMonth())) {
            throw MonthRefused.running(month);
        }
        var standing = new MonthStanding(book.tallies(month), book.approvals(month), parties(month));
        standing.admit(party);
        var words = brief(reason);
        if (words.isEmpty() && standsIn(actor, party)) {
            throw MonthRefused.standIn();
        }
        var reports = standing.line(party).said();
        say(actor, month, party, true, words, reports);
        if (party.level() == Level.DISTRICT) {
            book.lock(month, new Lock(clock.instant(), actor.username(), actor.displayName(), reports, book.digest(month)));
        }
    }

    /** Asks a party that has approved to look again; from then on its reports can be confirmed anew. */
    public void sendBack(Actor actor, YearMonth month, Party party, String reason) {
        begun(month);
        mayReturn(actor, month, party);
        book.hold(month);
        unlocked(month);
        var standing = new MonthStanding(book.tallies(month), book.approvals(month), parties(month));
        standing.admitReturn(party);
        say(actor, month, party, false, needed(reason), standing.line(party).said());
    }

    private void say(Actor actor, YearMonth month, Party party, boolean granted, String reason, int reports) {
        var now = clock.instant();
        book.add(new Approval(Uuids.next(now), month, party, granted, reason, reports, actor.username(), actor.displayName(),
                now));
        var about = new Subject("month", month.toString(), party.level() == Level.DEPARTMENT ? null : party.key());
        trail.note(Note.of(Act.CHANGE, about)
                .with(List.of(new Change(party.level().name() + " " + party.key(), null, granted ? "approved" : "sent back"))));
    }

    /** Whether the actor may approve for the party. */
    public boolean approves(Actor actor, Party party) {
        var scope = actor.scope(Right.APPROVE_REPORTS);
        return switch (party.level()) {
            case SUBDISTRICT -> scope.covers(new UnitCode(party.key()));
            case DEPARTMENT -> scope.wholeDistrict() || scope.departments().contains(party.key());
            case DISTRICT -> scope.wholeDistrict();
        };
    }

    /** Whether the actor belongs to a level above the party and approves in its place. */
    public boolean standsIn(Actor actor, Party party) {
        return party.level() != Level.DISTRICT && actor.scope(Right.APPROVE_REPORTS).wholeDistrict();
    }

    /** Whether the actor may send the party's reports back: the district, or a department that waits for it. */
    public boolean returns(Actor actor, MonthStanding standing, Party party) {
        var scope = actor.scope(Right.APPROVE_REPORTS);
        return scope.wholeDistrict() || party.level() == Level.SUBDISTRICT && standing.lines().stream()
                .anyMatch(line -> line.party().level() == Level.DEPARTMENT && line.below().contains(party)
                        && scope.departments().contains(line.party().key()));
    }

    private void check(Actor actor, Party party) {
        actor.check(Right.APPROVE_REPORTS);
        if (!approves(actor, party)) {
            throw MonthRefused.party(party.key());
        }
    }

    private void mayReturn(Actor actor, YearMonth month, Party party) {
        actor.check(Right.APPROVE_REPORTS);
        if (!returns(actor, new MonthStanding(book.tallies(month), book.approvals(month), parties(month)), party)) {
            throw MonthRefused.party(party.key());
        }
    }

    private MonthReport report(Actor actor, YearMonth month, Due one, String remark, String reason, Effort effort, Instant now) {
        var last = one.last();
        return new MonthReport(month, one.project(), last == null ? 1 : last.edition() + 1, one.place(), one.responsible(),
                one.now(), remark, reason, !reason.isEmpty(), effort, actor.username(), actor.displayName(), now);
    }

    private static Due visible(Actor actor, UUID project, Map<UUID, Due> due) {
        var one = due.get(project);
        if (one == null || !actor.reads().covers(one.place(), one.responsible())) {
            throw new UnknownProject(project);
        }
        return one;
    }

    private static Due editable(Actor actor, Due one) {
        actor.check(Right.EDIT_PROJECTS, one.place(), one.responsible());
        return one;
    }

    private static Subject subject(MonthReport report) {
        return new Subject("month_report", report.month() + " " + report.project(), report.place().value());
    }

    private static Map<String, String> state(MonthReport report) {
        var state = new LinkedHashMap<String, String>();
        state.put("edition", String.valueOf(report.edition()));
        state.put("stage", String.valueOf(report.snapshot().stage()));
        state.put("output", report.snapshot().output().toPlainString());
        state.put("paid", report.snapshot().paid().toPlainString());
        state.put("remark", report.remark());
        state.put("reason", report.reason());
        return state;
    }

    private void unlocked(YearMonth month) {
        if (book.lock(month).isPresent()) {
            throw MonthRefused.locked(month);
        }
    }

    private void begun(YearMonth month) {
        Days.within("month", month.atDay(1));
        if (month.atDay(1).isAfter(today())) {
            throw MonthRefused.future(month);
        }
    }

    private Parties parties(YearMonth month) {
        return new Parties(hierarchies.current(), month.atEndOfMonth());
    }

    private LocalDate today() {
        return clock.instant().atZone(Days.ZONE).toLocalDate();
    }

    private static String needed(String reason) {
        var words = brief(reason);
        if (words.isEmpty()) {
            throw MonthRefused.reason();
        }
        return words;
    }

    private static String brief(String text) {
        var words = text.strip();
        if (words.codePointCount(0, words.length()) > MonthReport.LONGEST) {
            throw MonthRefused.tooLong("reason");
        }
        return words;
    }
}
