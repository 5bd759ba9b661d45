package cn.chenghua.governance.monthly;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.monthly.Approval.Level;
import cn.chenghua.governance.monthly.Approval.Party;
import cn.chenghua.governance.monthly.MonthBook.Lock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a month is approved from below: sub-district, department, district; the district's approval locks it. */
@Service
@Transactional
public class ApprovalDesk {

    private final MonthBook book;
    private final Months months;
    private final Trail trail;
    private final Clock clock;

    ApprovalDesk(MonthBook book, Months months, Trail trail, Clock clock) {
        this.book = book;
        this.months = months;
        this.trail = trail;
        this.clock = clock;
    }

    /** How far the approval of a month has come; refused for a month that has not begun. */
    @Transactional(readOnly = true)
    public MonthStanding standing(YearMonth month) {
        months.begun(month);
        return months.standing(month);
    }

    @Transactional(readOnly = true)
    public Optional<Lock> lock(YearMonth month) {
        return book.lock(month);
    }

    /** Approves the reports of a party; the district's approval locks the month. Whoever stands in for a party says why. */
    public void approve(Actor actor, YearMonth month, Party party, String reason) {
        months.begun(month);
        check(actor, party);
        book.hold(month);
        months.unlocked(month);
        months.ended(month);
        var standing = months.standing(month);
        standing.admit(party);
        var words = Months.brief("reason", reason);
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
        months.begun(month);
        mayReturn(actor, month, party);
        book.hold(month);
        months.unlocked(month);
        var standing = months.standing(month);
        standing.admitReturn(party);
        say(actor, month, party, false, Months.needed(reason), standing.line(party).said());
    }

    private void say(Actor actor, YearMonth month, Party party, boolean granted, String reason, int reports) {
        var now = clock.instant();
        book.add(new Approval(month, party, granted, reason, reports, actor.username(), actor.displayName(),
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
        if (!returns(actor, months.standing(month), party)) {
            throw MonthRefused.party(party.key());
        }
    }

}
