package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.FundingDesk;
import cn.chenghua.governance.funding.PostEntry;
import cn.chenghua.governance.monthly.Approval.Level;
import cn.chenghua.governance.monthly.Approval.Party;
import cn.chenghua.governance.monthly.ApprovalDesk;
import cn.chenghua.governance.monthly.ConfirmReports;
import cn.chenghua.governance.monthly.ConfirmReports.Seen;
import cn.chenghua.governance.monthly.MonthDesk;
import cn.chenghua.governance.monthly.MonthLines;
import cn.chenghua.governance.monthly.MonthLines.Filter;
import cn.chenghua.governance.monthly.MonthLines.Line;
import cn.chenghua.governance.monthly.MonthReport.Effort;
import cn.chenghua.governance.monthly.MonthStanding;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two months reported, approved and locked, one of them corrected afterwards, and one that is half way. */
@Component
@Profile("demo")
class MonthlyChapter implements Chapter {

    private static final int PIECE = 60;
    private static final int SECONDS_EACH = 7;
    /** Where September is left to be confirmed, in the order of the sub-districts' codes. */
    private static final List<String> BEHIND = List.of("510108005000", "510108007000", "510108013000");
    private final MonthDesk desk;
    private final ApprovalDesk approvals;
    private final MonthLines lines;
    private final FundingDesk funds;
    private final Hierarchies hierarchies;
    private final DemonstrationClock clock;

    MonthlyChapter(MonthDesk desk, ApprovalDesk approvals, MonthLines lines, FundingDesk funds, Hierarchies hierarchies,
            DemonstrationClock clock) {
        this.desk = desk;
        this.approvals = approvals;
        this.lines = lines;
        this.funds = funds;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public void tell(LocalDate today) {
        var last = YearMonth.from(today).minusMonths(1);
        for (var month : List.of(last.minusMonths(2), last.minusMonths(1))) {
            clock.on(month.plusMonths(1).atDay(4), () -> confirm(month, Scope.everything()));
            clock.on(month.plusMonths(1).atDay(8), () -> approve(month, true));
        }
        clock.on(last.atDay(20), () -> correct(last.minusMonths(1)));
        clock.on(last.plusMonths(1).atDay(9), () -> {
            confirm(last, far(last));
            approve(last, false);
        });
    }

    /** Everything but the sub-districts that are behind. */
    private Scope far(YearMonth month) {
        var hierarchy = hierarchies.current();
        var codes = hierarchy.within(hierarchy.district().code(), month.atEndOfMonth());
        return Scope.of(codes.stream().filter(code -> hierarchy.subdistrict(code, month.atEndOfMonth())
                .filter(place -> BEHIND.contains(place.unit().value())).isEmpty())
                .collect(java.util.stream.Collectors.toSet()));
    }

    private void confirm(YearMonth month, Scope scope) {
        var all = new ArrayList<Line>();
        lines.each(Filter.all(scope, month), all::add);
        var author = actor(SupervisionScript.OFFICE.displayName(), Scope.everything());
        for (int from = 0; from < all.size(); from += PIECE) {
            var piece = all.subList(from, Math.min(all.size(), from + PIECE));
            desk.confirm(author, new ConfirmReports(month, piece.stream().map(MonthlyChapter::seen).toList(), "",
                    new Effort(0, 0, piece.size() * SECONDS_EACH)));
        }
    }

    private static Seen seen(Line line) {
        return new Seen(line.project(), line.now().fingerprint());
    }

    private void approve(YearMonth month, boolean whole) {
        for (var level : Level.values()) {
            for (var line : approvals.standing(month).lines()) {
                if (line.party().level() == level && line.state() == MonthStanding.State.READY
                        && (whole || level == Level.SUBDISTRICT)) {
                    approvals.approve(actor(name(line.party(), month), scope(line.party(), month)), month, line.party(), "");
                }
            }
        }
    }

    private String name(Party party, YearMonth month) {
        return party.level() == Level.DEPARTMENT
                ? party.key()
                : hierarchies.current().name(new UnitCode(party.key()), month.atEndOfMonth());
    }

    private Scope scope(Party party, YearMonth month) {
        return switch (party.level()) {
            case DISTRICT -> Scope.everything();
            case DEPARTMENT -> Scope.ofDepartment(party.key());
            case SUBDISTRICT -> Scope.of(hierarchies.current().within(new UnitCode(party.key()), month.atEndOfMonth()));
        };
    }

    /** Output that came to light after the lock, and the correction for it. */
    private void correct(YearMonth month) {
        var author = SupervisionScript.OFFICE.displayName();
        var late = new ArrayList<Line>();
        lines.each(Filter.all(Scope.everything(), month), line -> {
            if (late.isEmpty() && line.now().output().signum() > 0) {
                late.add(line);
            }
        });
        late.forEach(line -> {
            var words = Tables.words("monthly");
            funds.post(actor(author, Scope.everything()), line.project(), new PostEntry(null, FundKind.OUTPUT, month,
                    new BigDecimal("120000"), "", "", ""), Proof.note(words.get(0)));
            var now = lines.list(new Filter(Scope.everything(), month, null, null, List.of(), line.project()), "", 1).getFirst();
            desk.correct(actor(author, Scope.everything()), month, seen(now), words.get(1), new Effort(1, 1, 40));
        });
    }

    private static Actor actor(String name, Scope scope) {
        var rights = new EnumMap<Right, Scope>(Right.class);
        List.of(Right.READ, Right.EDIT_PROJECTS, Right.APPROVE_REPORTS).forEach(right -> rights.put(right, scope));
        return new Actor(new UUID(0, 0), "demonstration", name, Map.copyOf(rights));
    }
}
