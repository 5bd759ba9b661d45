package cn.chenghua.governance.casework.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.casework.CaseworkDesk;
import cn.chenghua.governance.casework.CaseworkLines;
import cn.chenghua.governance.casework.DisorderCase;
import cn.chenghua.governance.casework.DisorderRows;
import cn.chenghua.governance.casework.likeness.PrintRows;
import cn.chenghua.governance.casework.web.DisorderJson.NewReport;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.Upload;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.RestPage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Cases for REST clients: list, read, report, take a step. */
@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "cases")
class DisorderRestController {

    private static final String PATH = "/api/v1/cases";
    private static final int COUNTED = 10_000;
    private final CaseworkDesk desk;
    private final DisorderSteps steps;
    private final CaseworkLines lines;
    private final DisorderRows rows;
    private final PrintRows prints;
    private final DisorderFilters filters;
    private final Repeats repeats;

    DisorderRestController(CaseworkDesk desk, DisorderSteps steps, CaseworkLines lines, DisorderRows rows, PrintRows prints,
            DisorderFilters filters, Repeats repeats) {
        this.desk = desk;
        this.steps = steps;
        this.lines = lines;
        this.rows = rows;
        this.prints = prints;
        this.filters = filters;
        this.repeats = repeats;
    }

    @Operation(operationId = "cases", summary = "Cases, the newest number first, page by page; state OPEN means all but CLOSED")
    @GetMapping
    ResponseEntity<DisorderJson.Page> list(Actor actor, @ParameterObject @ModelAttribute DisorderQuery query,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = filters.of(actor, query);
        var after = query.after();
        var page = RestPage.of(limit, size -> lines.list(filter, after == null || after.isBlank() ? null : after, size));
        var next = page.next(PATH, last -> query.from(last.number()));
        var now = filters.now();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new DisorderJson.Page(now,
                lines.count(filter, COUNTED + 1), query.applied(),
                page.shown().stream().map(line -> DisorderJson.LineJson.of(line, now)).toList(), next));
    }

    @Operation(operationId = "case", summary = "One case with its chain, photos, and what is odd about them")
    @GetMapping("/{id}")
    ResponseEntity<DisorderJson> one(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        var found = desk.read(actor, id);
        if (tag(found).equals(known)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag(found)).build();
        }
        return answer(found);
    }

    @Operation(operationId = "reportDisorder", summary = "Takes down what somebody of the public told; it is looked at on site before it is filed")
    @ApiResponse(responseCode = "201", description = "The case, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<DisorderJson> report(Actor actor, @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody NewReport body) {
        return repeats.answer(actor, key, PATH, body, DisorderJson.class, () -> {
            var told = desk.report(actor, body.wish());
            return ResponseEntity.created(URI.create(PATH + "/" + told.id())).eTag(tag(told))
                    .cacheControl(CacheControl.noStore()).body(json(told));
        });
    }

    @Operation(operationId = "stepOfCase", summary = "Takes the next step of a case; needs If-Match")
    @PostMapping("/{id}/steps")
    ResponseEntity<DisorderJson> step(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody DisorderStep step) {
        desk.read(actor, id);
        var version = version(match);
        return repeats.answer(actor, key, PATH + "/" + id + "/steps", step, DisorderJson.class,
                () -> answer(steps.take(actor, id, version, step, List.of())));
    }

    @Operation(operationId = "stepOfCaseWithPhotos", summary = "The same with photos, JPEG or PNG of at most 10 MB in all")
    @PostMapping(path = "/{id}/steps/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DisorderJson> step(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestPart DisorderStep step,
            @RequestPart(name = "file") List<MultipartFile> file) {
        desk.read(actor, id);
        var version = version(match);
        var files = DisorderSteps.uploads(file);
        return repeats.answer(actor, key, PATH + "/" + id + "/steps/file",
                List.of(step, files.stream().map(Upload::digest).toList()), DisorderJson.class,
                () -> answer(steps.take(actor, id, version, step, files)));
    }

    private ResponseEntity<DisorderJson> answer(DisorderCase found) {
        return ResponseEntity.ok().eTag(tag(found)).cacheControl(CacheControl.noStore()).body(json(found));
    }

    private DisorderJson json(DisorderCase found) {
        return DisorderJson.of(found, filters.now(), rows.photos(found.id()), prints.hits(found.id()));
    }

    private static String tag(DisorderCase found) {
        return "\"" + found.version() + "\"";
    }

    private static long version(@Nullable String match) {
        if (match == null || match.isBlank()) {
            throw new VersionNotSaid();
        }
        var digits = match.strip().replaceAll("^(W/)?\"|\"$", "");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }

    /** A step that does not say which version it is based on. */
    static final class VersionNotSaid extends Refusal {
        VersionNotSaid() {
            super("version.needed", "If-Match", "-");
        }
    }
}
