package cn.chenghua.governance.monthly.web;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.monthly.ApprovalDesk;
import cn.chenghua.governance.monthly.ConfirmReports;
import cn.chenghua.governance.monthly.ConfirmReports.Seen;
import cn.chenghua.governance.monthly.MonthBook;
import cn.chenghua.governance.monthly.MonthDesk;
import cn.chenghua.governance.monthly.MonthLines;
import cn.chenghua.governance.monthly.MonthLines.State;
import cn.chenghua.governance.monthly.MonthReport.Effort;
import cn.chenghua.governance.monthly.web.MonthJson.ApproveJson;
import cn.chenghua.governance.monthly.web.MonthJson.BurdenJson;
import cn.chenghua.governance.monthly.web.MonthJson.ConfirmJson;
import cn.chenghua.governance.monthly.web.MonthJson.ConfirmedJson;
import cn.chenghua.governance.monthly.web.MonthJson.CorrectJson;
import cn.chenghua.governance.monthly.web.MonthJson.HistoryJson;
import cn.chenghua.governance.monthly.web.MonthJson.LineJson;
import cn.chenghua.governance.monthly.web.MonthJson.MonthLineJson;
import cn.chenghua.governance.monthly.web.MonthJson.MonthsJson;
import cn.chenghua.governance.monthly.web.MonthJson.ReportJson;
import cn.chenghua.governance.monthly.web.MonthJson.SnapshotJson;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Monthly reports for REST clients: months, reports, confirmations, approvals and corrections. */
@RestController
@RequestMapping("/api/v1/monthly")
@Tag(name = "monthly")
class MonthRestController {

    private static final String PATH = "/api/v1/monthly/";
    private final MonthDesk desk;
    private final ApprovalDesk approvals;
    private final MonthBook book;
    private final MonthLines lines;
    private final MonthFilters filters;
    private final MonthsController months;
    private final Repeats repeats;

    MonthRestController(MonthDesk desk, ApprovalDesk approvals, MonthBook book, MonthLines lines, MonthFilters filters,
            MonthsController months, Repeats repeats) {
        this.desk = desk;
        this.approvals = approvals;
        this.book = book;
        this.lines = lines;
        this.filters = filters;
        this.months = months;
        this.repeats = repeats;
    }

    @Operation(operationId = "reportMonths", summary = "The months that can be reported on, with how their reports stand")
    @GetMapping
    ResponseEntity<MonthsJson> months(Actor actor) {
        return fresh(new MonthsJson(filters.today(), months.rows(actor).stream().map(MonthLineJson::of).toList()));
    }

    @Operation(operationId = "reportingBurden", summary = "What reporting took by month and sub-district: reports, fields, seconds")
    @GetMapping("/burden")
    ResponseEntity<List<BurdenJson>> burden(Actor actor) {
        return fresh(months.burden(actor).stream().map(BurdenJson::of).toList());
    }

    @Operation(operationId = "reportMonth", summary = "A month: its lock, and how each party's approval stands")
    @GetMapping("/{month}")
    ResponseEntity<MonthJson> month(Actor actor, @PathVariable String month) {
        return fresh(json(actor, MonthFilters.month(month)));
    }

    private MonthJson json(Actor actor, YearMonth month) {
        return MonthJson.of(month, filters.today(), filters.due(month), approvals.lock(month).orElse(null),
                approvals.standing(month).lines().stream().filter(line -> MonthController.seen(actor, line)).toList());
    }

    @Operation(operationId = "monthReports", summary = "The projects to be reported on in a month, by number, page by page")
    @GetMapping("/{month}/reports")
    ResponseEntity<MonthJson.Page> reports(Actor actor, @PathVariable String month,
            @RequestParam(required = false) @Nullable String state, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String responsible, @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var of = MonthFilters.month(month);
        approvals.standing(of);
        var query = new MonthQuery(state, unit, responsible, mine, after);
        var filter = filters.of(actor, of, query);
        var page = RestPage.of(limit, size -> lines.list(filter, Typed.text(after), size));
        var counts = new EnumMap<State, Integer>(State.class);
        lines.counts(filter).forEach(count -> counts.put(count.state(), count.count()));
        return fresh(new MonthJson.Page(of.toString(), filters.today(), query.applied(), counts,
                page.shown().stream().map(LineJson::of).toList(),
                page.next(PATH, last -> of + "/reports" + query.from(last.number()))));
    }

    @Operation(operationId = "monthReport", summary = "All editions of the report on a project, and what the records say now")
    @GetMapping("/{month}/reports/{project}")
    ResponseEntity<HistoryJson> report(Actor actor, @PathVariable String month, @PathVariable UUID project) {
        var of = MonthFilters.month(month);
        var due = desk.due(actor, of, project);
        return fresh(new HistoryJson(of.toString(), project, SnapshotJson.of(due.now()), due.now().fingerprint(),
                book.editions(of, project).stream().map(report -> Objects.requireNonNull(ReportJson.of(report))).toList()));
    }

    @Operation(operationId = "confirmMonthReports", summary = "Confirms reports as they were seen; refused whole where one has moved since")
    @PostMapping("/{month}/reports")
    ResponseEntity<ConfirmedJson> confirm(Actor actor, @PathVariable String month,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody ConfirmJson body) {
        var of = MonthFilters.month(month);
        return repeats.answer(actor, key, PATH + of + "/reports", body, ConfirmedJson.class, () -> {
            var reports = body.reports() == null ? List.<MonthJson.SeenJson>of() : body.reports();
            var seen = reports.stream().filter(one -> one.project() != null)
                    .map(one -> new Seen(Objects.requireNonNull(one.project()), Typed.text(one.seen()))).toList();
            return fresh(new ConfirmedJson(
                    desk.confirm(actor, new ConfirmReports(of, seen, Typed.text(body.remark()), Effort.none()))));
        });
    }

    @Operation(operationId = "approveMonth", summary = "Approves the reports of a party, or with granted false asks it to look again")
    @PostMapping("/{month}/approvals")
    ResponseEntity<MonthJson> approve(Actor actor, @PathVariable String month,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody ApproveJson body) {
        var of = MonthFilters.month(month);
        return repeats.answer(actor, key, PATH + of + "/approvals", body, MonthJson.class, () -> {
            if (Boolean.FALSE.equals(body.granted())) {
                approvals.sendBack(actor, of, body.of(), Typed.text(body.reason()));
            } else {
                approvals.approve(actor, of, body.of(), Typed.text(body.reason()));
            }
            return fresh(json(actor, of));
        });
    }

    @Operation(operationId = "correctMonthReport", summary = "Freezes what the records say now beside what the month was locked with, for a reason")
    @PostMapping("/{month}/reports/{project}/corrections")
    ResponseEntity<ReportJson> correct(Actor actor, @PathVariable String month, @PathVariable UUID project,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody CorrectJson body) {
        var of = MonthFilters.month(month);
        desk.due(actor, of, project);
        return repeats.answer(actor, key, PATH + of + "/reports/" + project + "/corrections", body, ReportJson.class,
                () -> fresh(Objects.requireNonNull(ReportJson.of(desk.correct(actor, of,
                        new Seen(project, Typed.text(body.seen())), Typed.text(body.reason()), Effort.none())))));
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
