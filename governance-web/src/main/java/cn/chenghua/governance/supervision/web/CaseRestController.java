package cn.chenghua.governance.supervision.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Upload;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.VersionNotSaid;
import cn.chenghua.governance.supervision.CaseLines;
import cn.chenghua.governance.supervision.CaseRows;
import cn.chenghua.governance.supervision.SupervisedCase;
import cn.chenghua.governance.supervision.SupervisionDesk;
import cn.chenghua.governance.supervision.web.CaseJson.NewCase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Supervised cases for REST clients: list, read, open, take a step, acknowledge. */
@RestController
@RequestMapping("/api/v1/supervision")
@Tag(name = "supervision")
class CaseRestController {

    private static final String PATH = "/api/v1/supervision";
    private static final int LIMIT = 200;
    private static final int COUNTED = 10_000;
    private final SupervisionDesk desk;
    private final CaseSteps steps;
    private final CaseLines lines;
    private final CaseRows rows;
    private final CaseFilters filters;
    private final WarningBook warnings;
    private final Repeats repeats;

    CaseRestController(SupervisionDesk desk, CaseSteps steps, CaseLines lines, CaseRows rows, CaseFilters filters,
            WarningBook warnings, Repeats repeats) {
        this.desk = desk;
        this.steps = steps;
        this.lines = lines;
        this.rows = rows;
        this.filters = filters;
        this.warnings = warnings;
        this.repeats = repeats;
    }

    @Operation(operationId = "supervisedCases", summary = "Supervised cases, the newest number first, page by page; state OPEN means all but CLOSED")
    @GetMapping
    ResponseEntity<CaseJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String state, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String origin, @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean mine, @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String target, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var query = new CaseQuery(text, state, unit, origin, overdue, mine, project, target, after);
        var filter = filters.of(actor, query);
        var page = RestPage.of(limit, size -> lines.list(filter, after == null || after.isBlank() ? null : after, size));
        var next = page.next(PATH, last -> query.from(last.number()));
        var today = filters.today();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new CaseJson.Page(today,
                lines.count(filter, COUNTED + 1), query.applied(),
                page.shown().stream().map(line -> CaseJson.LineJson.of(line, today)).toList(), next));
    }

    @Operation(operationId = "warnings", summary = "What could be supervised, by source; with a source and a mark, the next page of it")
    @GetMapping("/warnings")
    ResponseEntity<CaseJson.WarningsJson> warnings(Actor actor, @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String after) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new CaseJson.WarningsJson(filters.today(),
                warnings.sections(actor, source, after, LIMIT).stream().map(CaseJson.SourceJson::of).toList()));
    }

    @Operation(operationId = "supervisedCase", summary = "One case with its chain and the reckoning of its due day")
    @GetMapping("/{id}")
    ResponseEntity<CaseJson> one(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        var found = desk.read(actor, id);
        if (tag(found).equals(known)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag(found)).build();
        }
        return answer(found);
    }

    @Operation(operationId = "openSupervisedCase", summary = "Opens a case, and with handOver gives it to its unit at once")
    @ApiResponse(responseCode = "201", description = "The case, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<CaseJson> register(Actor actor, @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody NewCase body) {
        return repeats.answer(actor, key, PATH, body, CaseJson.class, () -> {
            var opened = desk.register(actor, body.wish(steps.usual()),
                    CaseSteps.statement(body.text(), body.evidence(), null));
            return ResponseEntity.created(URI.create(PATH + "/" + opened.id())).eTag(tag(opened))
                    .cacheControl(CacheControl.noStore()).body(json(opened));
        });
    }

    @Operation(operationId = "stepOfSupervisedCase", summary = "Takes the next step of a case; needs If-Match")
    @PostMapping("/{id}/steps")
    ResponseEntity<CaseJson> step(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody StepWish step) {
        desk.read(actor, id);
        var version = VersionNotSaid.version(match);
        return repeats.answer(actor, key, PATH + "/" + id + "/steps", step, CaseJson.class,
                () -> step(actor, id, version, step, null));
    }

    @Operation(operationId = "stepOfSupervisedCaseWithFile", summary = "The same with a JPEG, PNG or PDF of at most 10 MB as evidence")
    @PostMapping(path = "/{id}/steps/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<CaseJson> step(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestPart StepWish step,
            @RequestPart MultipartFile file) {
        desk.read(actor, id);
        var version = VersionNotSaid.version(match);
        var picture = Pictures.from(file);
        return repeats.answer(actor, key, PATH + "/" + id + "/steps/file",
                List.of(step, picture == null ? "" : picture.digest()), CaseJson.class,
                () -> step(actor, id, version, step, picture));
    }

    private ResponseEntity<CaseJson> step(Actor actor, UUID id, long version, StepWish wish, @Nullable Upload file) {
        return answer(steps.take(actor, id, version, wish, file));
    }

    @Operation(operationId = "acknowledgeEntry", summary = "Notes that the caller's unit took notice of an entry; a repeat changes nothing")
    @PostMapping("/{id}/receipts/{position}")
    ResponseEntity<CaseJson> receive(Actor actor, @PathVariable UUID id, @PathVariable int position) {
        return answer(desk.receive(actor, id, position));
    }

    private ResponseEntity<CaseJson> answer(SupervisedCase found) {
        return ResponseEntity.ok().eTag(tag(found)).cacheControl(CacheControl.noStore()).body(json(found));
    }

    private CaseJson json(SupervisedCase found) {
        return CaseJson.of(found, filters.today(), desk.reckoning(found), rows.chain(found.id()));
    }

    private static String tag(SupervisedCase found) {
        return "\"" + found.version() + "\"";
    }
}
