package cn.chenghua.governance.funding.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.report.FundFilter;
import cn.chenghua.governance.funding.report.FundReports;
import cn.chenghua.governance.project.web.SheetNotes;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Postings as the table that the import reads, for people and for REST clients alike; row by row, so that memory stays flat. */
@RestController
@Tag(name = "funds")
class FundExport {

    private final FundReports reports;
    private final FundFilters filters;
    private final FundColumns columns;
    private final MoneyDesk desk;
    private final UnitNames units;
    private final Sentences sentences;
    private final SheetNotes notes;

    FundExport(FundReports reports, FundFilters filters, FundColumns columns, MoneyDesk desk, UnitNames units,
            Sentences sentences, SheetNotes notes) {
        this.reports = reports;
        this.filters = filters;
        this.columns = columns;
        this.desk = desk;
        this.units = units;
        this.sentences = sentences;
        this.notes = notes;
    }

    @Operation(operationId = "fundEntriesCsv", summary = "Postings of the investment ledger as CSV, in yuan")
    @ApiResponse(responseCode = "200", description = "A row for each posting", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/funds/export.csv", "/api/v1/funds/entries.csv"})
    void csv(Actor actor, @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String month, @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String unassigned,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String projectKind,
            @RequestParam(required = false) @Nullable String project, @RequestParam(required = false) @Nullable String in,
            HttpServletResponse response) throws IOException {
        var query = new FundQuery(year, month, source, unit, unassigned, kind, projectKind, project, in, null, null);
        var filter = filters.of(actor, query);
        Download.csv(response, "investment", columns.headers(), writer -> write(filter, query, writer));
    }

    @GetMapping("/funds/export.xlsx")
    void xlsx(Actor actor, @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String month, @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String unassigned,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String projectKind,
            @RequestParam(required = false) @Nullable String project, @RequestParam(required = false) @Nullable String in,
            HttpServletResponse response) throws IOException {
        var query = new FundQuery(year, month, source, unit, unassigned, kind, projectKind, project, in, null, null);
        var filter = filters.of(actor, query);
        var money = desk.money(query);
        Download.xlsx(response, "investment", sentences.say("funding.entries"), columns.headers(column -> choices(column, money)),
                notes.of(filters.today().toString(), "funding.filling.", columns.labels(), List.of()),
                writer -> write(filter, query, writer));
    }

    private List<String> choices(String column, Money money) {
        return switch (column) {
            case "unit_name" -> units.names();
            case "kind" -> Stream.of(FundKind.PLANNED, FundKind.OUTPUT, FundKind.PAID).map(money::kind).toList();
            case "source" -> List.copyOf(money.getSources().values());
            default -> List.of();
        };
    }

    private void write(FundFilter filter, FundQuery query, TableWriter writer) {
        var money = desk.money(query);
        reports.each(filter, line -> writer.put(cells(line, money)));
    }

    private @Nullable Object[] cells(FundReports.Line line, Money money) {
        var entry = line.entry();
        return new @Nullable Object[]{entry.id().toString(), line.projectNumber(), line.projectName(), units.name(entry.place()),
                entry.month().toString(), money.kind(entry.kind()), entry.amount(), money.source(entry.source()), line.contract(),
                line.evidence(), entry.reason().isEmpty() ? null : entry.reason(),
                entry.reverses() == null ? null : entry.reverses().toString()};
    }
}
