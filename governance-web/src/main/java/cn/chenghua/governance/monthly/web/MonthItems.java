package cn.chenghua.governance.monthly.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.desk.web.DeskItems;
import cn.chenghua.governance.monthly.ApprovalDesk;
import cn.chenghua.governance.monthly.CommunityReports;
import cn.chenghua.governance.monthly.MonthLines;
import cn.chenghua.governance.monthly.MonthStanding.State;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays on a desk what waits for its owner of the months that have ended: reports to confirm, and months to approve. */
@Component
@Order(20)
class MonthItems implements DeskItems {

    private static final int MOST = 200;
    private final MonthLines lines;
    private final ApprovalDesk approvals;
    private final MonthFilters filters;
    private final MonthWords words;
    private final CommunityReports communities;

    MonthItems(MonthLines lines, ApprovalDesk approvals, MonthFilters filters, MonthWords words,
            CommunityReports communities) {
        this.lines = lines;
        this.approvals = approvals;
        this.filters = filters;
        this.words = words;
        this.communities = communities;
    }

    @Override
    public List<Group> of(Actor actor, LocalDate today) {
        var groups = new ArrayList<Group>();
        if (!actor.may(Right.EDIT_PROJECTS) && !actor.may(Right.APPROVE_REPORTS)) {
            return groups;
        }
        var locked = lines.locked();
        var reporting = actor.may(Right.EDIT_PROJECTS) && communities.asked(actor, today);
        for (var month : filters.months()) {
            if (today.isAfter(month.atEndOfMonth()) && !locked.contains(month)) {
                if (reporting) {
                    groups.add(reports(actor, month));
                }
                if (actor.may(Right.APPROVE_REPORTS)) {
                    groups.add(approvals(actor, month));
                }
            }
        }
        return groups;
    }

    private Group reports(Actor actor, YearMonth month) {
        var due = filters.due(month);
        var own = filters.of(actor, month, new MonthQuery(null, null, null, true, null));
        return new Group("MONTH_REPORT", "/monthly/" + month + "/reports?mine=true", lines.list(own, "", MOST).stream()
                .map(line -> new Item("month-" + month + "-" + line.project(), line.number(), line.name(), due,
                        "/monthly/" + month + "/reports/" + line.project()))
                .toList());
    }

    private Group approvals(Actor actor, YearMonth month) {
        var due = filters.due(month);
        var names = words.units();
        return new Group("MONTH_APPROVAL", "/monthly/" + month + "?mine=true", approvals.standing(month).lines().stream()
                .filter(line -> line.state() == State.READY && approvals.approves(actor, line.party())
                        && !approvals.standsIn(actor, line.party()))
                .map(line -> new Item(
                        "month-" + month + "-" + line.party().level() + "-" + Integer.toHexString(line.party().key().hashCode()),
                        month.toString(), MonthWords.party(line.party(), names),
                        due, "/monthly/" + month))
                .toList());
    }
}
