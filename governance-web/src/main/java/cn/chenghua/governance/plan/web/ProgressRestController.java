package cn.chenghua.governance.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.plan.Progress;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.ProgressReport.Question;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The progress report: all targets on a day, by sub-district, as JSON, CSV or XLSX. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "progress")
class ProgressRestController {

    static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final MediaType XLSX = MediaType.parseMediaType(WORKBOOK);

    private final ProgressReport report;
    private final ProgressTable table;
    private final Questions questions;
    private final KeptAnswers kept;
    private final Hierarchies hierarchies;
    private final JsonMapper json;

    ProgressRestController(ProgressReport report, ProgressTable table, Questions questions, KeptAnswers kept,
            Hierarchies hierarchies, JsonMapper json) {
        this.report = report;
        this.table = table;
        this.questions = questions;
        this.kept = kept;
        this.hierarchies = hierarchies;
        this.json = json;
    }

    @Operation(operationId = "progress", summary = "Progress of all targets; the Accept header chooses JSON, CSV or XLSX")
    @ApiResponse(responseCode = "200", description = "The progress of every target asked for", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = ProgressJson.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary"))})
    @GetMapping("/progress")
    ResponseEntity<byte[]> progress(Actor actor, @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String hierarchy, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer initiative,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String tag) {
        return answer(format(accept), filter(actor, asOf, hierarchy, unit, initiative), tag);
    }

    @Operation(operationId = "progressCsv", summary = "Progress of all targets as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each target and unit", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping("/progress.csv")
    ResponseEntity<byte[]> csv(Actor actor, @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String hierarchy, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer initiative,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String tag) {
        return answer(CSV, filter(actor, asOf, hierarchy, unit, initiative), tag);
    }

    @Operation(operationId = "progressXlsx", summary = "Progress of all targets as a workbook")
    @ApiResponse(responseCode = "200", description = "A row for each target and unit, and a sheet of notes", content = @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/progress.xlsx")
    ResponseEntity<byte[]> xlsx(Actor actor, @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String hierarchy, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer initiative,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String tag) {
        return answer(XLSX, filter(actor, asOf, hierarchy, unit, initiative), tag);
    }

    private Filter filter(Actor actor, @Nullable LocalDate asOf, @Nullable String hierarchy, @Nullable String unit,
            @Nullable Integer initiative) {
        if (initiative != null && (initiative < 0 || initiative > 5)) {
            throw new UnknownInitiative(initiative);
        }
        return new Filter(questions.of(actor, asOf, hierarchy, unit), initiative);
    }

    private ResponseEntity<byte[]> answer(MediaType type, Filter filter, @Nullable String tag) {
        var more = new HttpHeaders();
        if (!type.equals(MediaType.APPLICATION_JSON)) {
            more.setContentDisposition(org.springframework.http.ContentDisposition.attachment()
                    .filename("progress-" + filter.question.asOf() + (type.equals(CSV) ? ".csv" : ".xlsx")).build());
        }
        var key = List.of(type, filter, Questions.english());
        return kept.answer(key, type, tag, more,
                version -> type.equals(MediaType.APPLICATION_JSON)
                        ? json.writeValueAsBytes(body(filter, version))
                        : table.write(rows(filter), filter.question, type.equals(CSV)));
    }

    private ProgressJson body(Filter filter, String version) {
        var question = filter.question;
        var hierarchy = hierarchies.current();
        var applied = new TreeMap<String, String>();
        applied.put("asOf", question.asOf().toString());
        applied.put("hierarchy", question.view().name().toLowerCase(java.util.Locale.ROOT));
        if (question.unit() != null) {
            applied.put("unit", question.unit().value());
        }
        if (filter.initiative != null) {
            applied.put("initiative", filter.initiative.toString());
        }
        return new ProgressJson(question.asOf(), question.view().name().toLowerCase(java.util.Locale.ROOT),
                question.scope().wholeDistrict() ? "district" : question.scope().departmental() ? "own-targets" : "own-units",
                applied, version,
                rows(filter).stream().map(p -> ProgressJson.TargetProgress.of(p, hierarchy, question)).toList());
    }

    private List<Progress> rows(Filter filter) {
        return report.all(filter.question).stream()
                .filter(p -> filter.initiative == null || p.target().initiative().ordinal() == filter.initiative)
                .toList();
    }

    private static MediaType format(String accept) {
        for (var asked : types(accept)) {
            for (var offered : List.of(MediaType.APPLICATION_JSON, CSV, XLSX)) {
                if (asked.includes(offered) || asked.isCompatibleWith(offered)) {
                    return offered;
                }
            }
        }
        throw new NoSuchFormat(accept);
    }

    private static List<MediaType> types(String accept) {
        try {
            return MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException e) {
            throw new NoSuchFormat(accept);
        }
    }

    private record Filter(Question question, @Nullable Integer initiative) {
    }

    /** A number that is none of the plan's initiatives. */
    static final class UnknownInitiative extends Refusal {
        UnknownInitiative(int number) {
            super("initiative.unknown", "initiative", number);
        }
    }

    /** An Accept header that names neither JSON nor CSV nor XLSX. */
    static final class NoSuchFormat extends Refusal {
        NoSuchFormat(String accept) {
            super("format.unknown", "Accept", accept);
        }
    }
}
