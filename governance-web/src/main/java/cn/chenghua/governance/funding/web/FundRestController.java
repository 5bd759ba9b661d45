package cn.chenghua.governance.funding.web;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.funding.Balancing;
import cn.chenghua.governance.funding.Entry;
import cn.chenghua.governance.funding.FundingDesk;
import cn.chenghua.governance.funding.Sources;
import cn.chenghua.governance.funding.report.FundReports;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.RestPage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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

/** The money of the portfolio for REST clients: sums, balances, postings, transfers. */
@RestController
@RequestMapping("/api/v1/funds")
@Tag(name = "funds")
class FundRestController {

    private static final int LIMIT = 200;
    private static final UUID NOBODY = new UUID(0, 0);
    private final FundReports reports;
    private final FundFilters filters;
    private final FundingDesk desk;
    private final Balancing balancing;
    private final Sources sources;
    private final MoneyDesk money;
    private final Repeats repeats;

    FundRestController(FundReports reports, FundFilters filters, FundingDesk desk, Balancing balancing, Sources sources,
            MoneyDesk money, Repeats repeats) {
        this.reports = reports;
        this.filters = filters;
        this.desk = desk;
        this.balancing = balancing;
        this.sources = sources;
        this.money = money;
        this.repeats = repeats;
    }

    @Operation(operationId = "funds", summary = "Planned, done and paid side by side: in all, by year, month, source and sub-district")
    @GetMapping
    ResponseEntity<FundJson.Summary> summary(Actor actor, @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String month, @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String projectKind) {
        var query = new FundQuery(year, month, source, unit, null, null, projectKind, null, null, null, null);
        var filter = filters.of(actor, query);
        var cuts = Cuts.of(reports.cuts(filter), filters.subdistricts());
        var uses = money.uses();
        return told(new FundJson.Summary(filters.today(), "CNY", uses, query.given(), FundJson.Sums.of(cuts.all(), uses),
                FundJson.Sums.of(cuts.years(), uses), FundJson.Sums.of(cuts.months(), uses),
                FundJson.Sums.of(cuts.sources(), uses), FundJson.Sums.of(cuts.places(), uses),
                FundJson.Portfolio.of(reports.portfolio(filter, uses)), "/api/v1/funds/entries" + query.link()));
    }

    @Operation(operationId = "fundSources", summary = "The sources of money there are")
    @GetMapping("/sources")
    ResponseEntity<FundJson.SourceList> sources() {
        return told(new FundJson.SourceList(sources.all().stream().map(FundJson.SourceJson::of).toList()));
    }

    @Operation(operationId = "fundBalances", summary = "The balance of each project in the order of their numbers, page by page")
    @GetMapping("/balances")
    ResponseEntity<FundJson.BalancePage> balances(Actor actor, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String projectKind,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var query = new FundQuery(null, null, null, unit, null, null, projectKind, null, null, standing, null);
        var filter = filters.of(actor, query);
        var uses = money.uses();
        var page = RestPage.of(limit,
                size -> reports.balances(filter, uses, FundFilters.standing(query), after == null ? "" : after, size));
        return told(new FundJson.BalancePage(filters.today(), uses, query.given(),
                FundJson.Portfolio.of(reports.portfolio(filter, uses)),
                page.shown().stream().map(balance -> FundJson.BalanceJson.of(balance, uses)).toList(),
                page.next("/api/v1/funds/balances", last -> query.with("after", last.number()))));
    }

    @Operation(operationId = "fundEntries", summary = "Postings, the newest first, page by page, with the sums of all pages")
    @GetMapping("/entries")
    ResponseEntity<FundJson.EntryPage> entries(Actor actor, @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String month, @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String projectKind,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var query = new FundQuery(year, month, source, unit, null, kind, projectKind, project, null, null, null);
        var filter = filters.of(actor, query);
        var page = RestPage.of(limit, size -> reports.lines(filter, after == null ? null : FundReports.Mark.parse(after), size));
        var total = reports.total(filter);
        return told(new FundJson.EntryPage(filters.today(), total.lines(), FundJson.Sums.of(total.sums(), money.uses()),
                query.given(), page.shown().stream().map(line -> FundJson.EntryJson.of(line.entry())).toList(),
                page.next("/api/v1/funds/entries", last -> query.with("after", last.mark().toString()))));
    }

    @Operation(operationId = "fundEntry", summary = "One posting")
    @GetMapping("/entries/{id}")
    ResponseEntity<FundJson.EntryJson> entry(Actor actor, @PathVariable UUID id) {
        return told(FundJson.EntryJson.of(desk.read(actor, id).entry()));
    }

    @Operation(operationId = "correctFundEntry", summary = "Takes a posting back by its opposite and, with an amount, posts that instead")
    @ApiResponse(responseCode = "201", description = "What was added", useReturnTypeSchema = true)
    @PostMapping("/entries/{id}/corrections")
    ResponseEntity<FundJson.Corrected> correct(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody FundJson.NewCorrection body) {
        var path = "/api/v1/funds/entries/" + id + "/corrections";
        return repeats.answer(actor, key, path, body, FundJson.Corrected.class, () -> {
            var lines = desk.correct(actor, id, body.amount(), FundJson.text(body.reason()),
                    Proof.of(FundJson.text(body.evidence()), null));
            return ResponseEntity.created(at(lines.getLast())).cacheControl(CacheControl.noStore())
                    .body(new FundJson.Corrected(lines.stream().map(FundJson.EntryJson::of).toList()));
        });
    }

    private static URI at(Entry entry) {
        return URI.create("/api/v1/funds/entries/" + entry.id());
    }

    @Operation(operationId = "fundTransfers", summary = "The latest transfers between projects")
    @GetMapping("/transfers")
    ResponseEntity<FundJson.Transfers> transfers(Actor actor, @RequestParam(defaultValue = "50") int limit) {
        return told(new FundJson.Transfers(reports.transfers(actor.reads(), Math.clamp(limit, 1, LIMIT)).stream()
                .map(FundJson.TransferJson::of).toList()));
    }

    @Operation(operationId = "transferFunds", summary = "Moves surplus of one project to another; a repeat with the same id and content answers with the first")
    @ApiResponse(responseCode = "201", description = "The transfer", useReturnTypeSchema = true)
    @PostMapping("/transfers")
    ResponseEntity<FundJson.TransferJson> move(Actor actor,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody FundJson.NewTransfer body) {
        return repeats.answer(actor, key, "/api/v1/funds/transfers", body, FundJson.TransferJson.class, () -> {
            var amount = body.amount();
            var wish = new Balancing.Wish(body.id(), Objects.requireNonNullElse(body.from(), NOBODY),
                    Objects.requireNonNullElse(body.to(), NOBODY), amount == null ? BigDecimal.ZERO : amount, body.day(),
                    FundJson.text(body.reason()));
            var transfer = balancing.move(actor, wish, Proof.of(FundJson.text(body.evidence()), null));
            return ResponseEntity.created(URI.create("/api/v1/funds/transfers")).cacheControl(CacheControl.noStore())
                    .body(FundJson.TransferJson.of(transfer));
        });
    }

    private static <T> ResponseEntity<T> told(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
