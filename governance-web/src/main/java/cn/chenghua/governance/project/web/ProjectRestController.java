package cn.chenghua.governance.project.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.evidence.Upload;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.web.ProjectJson.NewProject;
import cn.chenghua.governance.project.web.ProjectJson.StageChange;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.VersionNotSaid;

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

/** Projects for REST clients: list, read, register, change stage. */
@RestController
@RequestMapping("/api/v1/projects")
@Tag(name = "projects")
class ProjectRestController {

    private static final int COUNTED = 10_000;
    private final ProjectDesk desk;
    private final ProjectLines lines;
    private final ProjectFilters filters;
    private final Repeats repeats;

    ProjectRestController(ProjectDesk desk, ProjectLines lines, ProjectFilters filters, Repeats repeats) {
        this.repeats = repeats;
        this.desk = desk;
        this.lines = lines;
        this.filters = filters;
    }

    @Operation(operationId = "projects", summary = "Projects in the order of their numbers, page by page")
    @GetMapping
    ResponseEntity<ProjectJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String stage, @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String group, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var query = new ProjectQuery(text, kind, unit, stage, late, target, group, after);
        var filter = filters.of(actor, query);
        var page = RestPage.of(limit, size -> lines.list(filter, after == null ? "" : after, size));
        var link = page.next("/api/v1/projects", last -> query.from(last.number()));
        var today = filters.today();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new ProjectJson.Page(today, lines.count(filter, COUNTED + 1),
                        applied(query), page.shown().stream().map(line -> ProjectJson.of(line, today)).toList(), link));
    }

    @Operation(operationId = "project", summary = "One project with its stages")
    @GetMapping("/{id}")
    ResponseEntity<ProjectJson> one(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        var project = desk.read(actor, id);
        if (tag(project).equals(known)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag(project)).build();
        }
        return answer(HttpStatus.OK, project);
    }

    @Operation(operationId = "registerProject", summary = "Registers a project; a repeat with the same id and content answers with the first")
    @ApiResponse(responseCode = "201", description = "The project, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<ProjectJson> register(Actor actor, @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody NewProject body) {
        return repeats.answer(actor, key, "/api/v1/projects", body, ProjectJson.class, () -> register(actor, body));
    }

    private ResponseEntity<ProjectJson> register(Actor actor, NewProject body) {
        var project = desk.register(actor, body.wish(), Proof.of(body.wish().evidence(), null));
        return ResponseEntity.created(URI.create("/api/v1/projects/" + project.id())).eTag(tag(project))
                .cacheControl(CacheControl.noStore()).body(ProjectJson.of(project, filters.today()));
    }

    @Operation(operationId = "changeStage", summary = "Reaches a stage, or goes back to one; needs If-Match")
    @PostMapping("/{id}/stages")
    ResponseEntity<ProjectJson> stage(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody StageChange change) {
        var version = VersionNotSaid.version(match);
        return repeats.answer(actor, key, "/api/v1/projects/" + id + "/stages", change, ProjectJson.class,
                () -> change(actor, id, version, change, null));
    }

    @Operation(operationId = "changeStageWithFile", summary = "The same with a JPEG, PNG or PDF of at most 10 MB as evidence")
    @PostMapping(path = "/{id}/stages/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ProjectJson> stage(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestPart StageChange change,
            @RequestPart MultipartFile file) {
        var version = VersionNotSaid.version(match);
        var picture = Pictures.from(file);
        return repeats.answer(actor, key, "/api/v1/projects/" + id + "/stages/file", List.of(change, hash(picture)),
                ProjectJson.class, () -> change(actor, id, version, change, picture));
    }

    private static String hash(@Nullable Upload picture) {
        return picture == null ? "" : picture.digest();
    }

    private ResponseEntity<ProjectJson> change(Actor actor, UUID id, long version, StageChange change,
            @Nullable Upload file) {
        var proof = Proof.of(change.evidence() == null ? "" : change.evidence(), file);
        var day = change.day() == null ? filters.today() : change.day();
        if (change.back()) {
            desk.goBack(actor, id, version, change.stage(), day, proof);
        } else {
            desk.reach(actor, id, version, change.stage() == null ? "" : change.stage(), day, proof);
        }
        return answer(HttpStatus.OK, desk.read(actor, id));
    }

    private ResponseEntity<ProjectJson> answer(HttpStatus status, Project project) {
        return ResponseEntity.status(status).eTag(tag(project)).cacheControl(CacheControl.noStore())
                .body(ProjectJson.of(project, filters.today()));
    }

    private static String tag(Project project) {
        return "\"" + project.version() + "\"";
    }

    private static Map<String, String> applied(ProjectQuery query) {
        var applied = new TreeMap<String, String>();
        put(applied, "text", query.text());
        put(applied, "kind", query.kind());
        put(applied, "unit", query.unit());
        put(applied, "stage", query.stage());
        put(applied, "target", query.target());
        put(applied, "group", query.group());
        put(applied, "late", query.late() ? "true" : null);
        return applied;
    }

    private static void put(Map<String, String> applied, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            applied.put(name, value);
        }
    }
}
