package cn.chenghua.governance.monthly;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.FundingDesk;
import cn.chenghua.governance.funding.PostEntry;
import cn.chenghua.governance.monthly.ConfirmReports.Seen;
import cn.chenghua.governance.monthly.MonthBook.Due;
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
    private final Months months;
    private final FundingDesk funds;
    private final CommunityReports communities;
    private final Trail trail;
    private final Clock clock;

    MonthDesk(MonthBook book, Months months, FundingDesk funds, CommunityReports communities, Trail trail, Clock clock) {
        this.book = book;
        this.months = months;
        this.funds = funds;
        this.communities = communities;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is due of a project within the actor's scope; one that is foreign or not to be reported on is unknown. */
    @Transactional(readOnly = true)
    public Due due(Actor actor, YearMonth month, UUID project) {
        months.begun(month);
        return visible(actor, project, book.due(month, List.of(project)));
    }

    /** Confirms reports as they were seen; one that is confirmed already and has not moved stays as it is. */
    public int confirm(Actor actor, ConfirmReports wish) {
        var month = wish.month();
        months.begun(month);
        communities.check(actor, clock.instant().atZone(Days.ZONE).toLocalDate());
        book.hold(month);
        var due = book.due(month, wish.seen().stream().map(Seen::project).toList());
        var chosen = wish.seen().stream().map(seen -> editable(actor, visible(actor, seen.project(), due))).toList();
        months.unlocked(month);
        var standing = months.standing(month);
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

    /**
     * Posts what the month still lacks of a project's money to the ledger and confirms what the records say with it.
     *
     * @param proof what the money rests on; asked for only where there is some
     */
    public int confirm(Actor actor, ConfirmReports wish, Map<FundKind, BigDecimal> money, Proof proof) {
        var seen = wish.seen().getFirst();
        var one = due(actor, wish.month(), seen.project());
        if (!one.now().fingerprint().equals(seen.fingerprint())) {
            throw MonthRefused.moved(one.number());
        }
        money.forEach((kind, amount) -> funds.post(actor, seen.project(),
                new PostEntry(null, kind, wish.month(), amount, "", "", ""), proof));
        var now = due(actor, wish.month(), seen.project()).now().fingerprint();
        return confirm(actor,
                new ConfirmReports(wish.month(), List.of(new Seen(seen.project(), now)), wish.remark(), wish.effort()));
    }

    /** Freezes what the records say now beside what was frozen when the month was locked, and says why they differ. */
    public MonthReport correct(Actor actor, YearMonth month, Seen seen, String reason, Effort effort) {
        months.begun(month);
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
        var report = report(actor, month, one, last == null ? "" : last.remark(), Months.needed(reason), effort, clock.instant());
        book.add(List.of(report));
        trail.note(Note.created(subject(report), state(report)));
        return report;
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
}
