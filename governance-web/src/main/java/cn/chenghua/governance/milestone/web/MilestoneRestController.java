package cn.chenghua.governance.milestone.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.milestone.MilestoneDesk;
import cn.chenghua.governance.milestone.lamp.Lamps;
import cn.chenghua.governance.milestone.web.MilestoneJson.Described;
import cn.chenghua.governance.milestone.web.MilestoneJson.Reached;
import cn.chenghua.governance.milestone.web.MilestoneJson.Reopened;
import cn.chenghua.governance.project.web.ProjectFilters;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Milestones and lamps for REST clients: list, read, add, change, reach. */
@RestController
@Tag(name = "milestones")
class MilestoneRestController {

    private static final int LIMIT = 200;
    private static final String PATH = "/api/v1/projects/{id}/milestones";
    private final MilestoneDesk desk;
    private final Lamps lamps;
    private final ProjectFilters filters;
    private final MilestoneWords words;
    private final Repeats repeats;

    MilestoneRestController(MilestoneDesk desk, Lamps lamps, ProjectFilters filters, MilestoneWords words, Repeats repeats) {
        this.desk = desk;
        this.lamps = lamps;
        this.filters = filters;
        this.words = words;
        this.repeats = repeats;
    }

    @Operation(operationId = "milestones", summary = "Projects with milestones and lamps in the order of their numbers, page by page")
    @GetMapping("/api/v1/milestones")
    ResponseEntity<MilestoneJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String target, @RequestParam(required = false) @Nullable String lamp,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var query = MilestoneQuery.of(text, kind, unit, target, lamp, null, after);
        var size = Math.clamp(limit, 1, LIMIT);
        var today = filters.today();
        var page = lamps.page(filters.of(actor, query.projects()), query.colour(), query.after(), size, today);
        var next = page.next() == null ? null : "/api/v1/milestones" + query.from(page.next()) + "&limit=" + size;
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new MilestoneJson.Page(today, query.applied(),
                page.projects().stream().map(lit -> MilestoneJson.of(lit, words)).toList(), next));
    }

    @Operation(operationId = "milestonesOfProject", summary = "The milestones of one project and its lamp")
    @GetMapping(PATH)
    ResponseEntity<MilestoneJson> one(Actor actor, @PathVariable UUID id) {
        return answer(HttpStatus.OK, actor, id);
    }

    @Operation(operationId = "addMilestone", summary = "Adds a milestone; needs If-Match")
    @PostMapping(PATH)
    ResponseEntity<MilestoneJson> add(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody Described body) {
        var version = version(actor, id, match);
        return repeat(actor, key, id, "", body, () -> desk.add(actor, id, version,
                body.id() == null ? UUID.randomUUID() : body.id(), body.wish()));
    }

    @Operation(operationId = "addMilestonesOfStages", summary = "Adds the milestones of the stages of its kind; needs If-Match")
    @PostMapping(PATH + "/stages")
    ResponseEntity<MilestoneJson> stages(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key) {
        var version = version(actor, id, match);
        return repeat(actor, key, id, "/stages", Map.of(), () -> desk.addStages(actor, id, version));
    }

    @Operation(operationId = "changeMilestone", summary = "Describes a milestone anew, forecast included; needs If-Match")
    @PostMapping(PATH + "/{milestone}")
    ResponseEntity<MilestoneJson> change(Actor actor, @PathVariable UUID id, @PathVariable UUID milestone,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody Described body) {
        var version = version(actor, id, match);
        return repeat(actor, key, id, "/" + milestone, body, () -> {
            desk.read(actor, id).get(milestone);
            desk.change(actor, id, version, milestone, body.wish());
        });
    }

    @Operation(operationId = "reachMilestone", summary = "Puts down that a milestone was reached; needs If-Match")
    @PostMapping(PATH + "/{milestone}/reach")
    ResponseEntity<MilestoneJson> reach(Actor actor, @PathVariable UUID id, @PathVariable UUID milestone,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody Reached body) {
        var version = version(actor, id, match);
        var day = body.day() == null ? filters.today() : body.day();
        return repeat(actor, key, id, "/" + milestone + "/reach", body,
                () -> desk.reach(actor, id, version, milestone, day, proof(body.evidence())));
    }

    @Operation(operationId = "reopenMilestone", summary = "Takes an actual day back for a reason; needs If-Match")
    @PostMapping(PATH + "/{milestone}/reopen")
    ResponseEntity<MilestoneJson> reopen(Actor actor, @PathVariable UUID id, @PathVariable UUID milestone,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody Reopened body) {
        var version = version(actor, id, match);
        return repeat(actor, key, id, "/" + milestone + "/reopen", body,
                () -> desk.reopen(actor, id, version, milestone, proof(body.evidence())));
    }

    /** The version a change is based on; asked for only where the project is seen. */
    private long version(Actor actor, UUID id, @Nullable String match) {
        desk.read(actor, id);
        return VersionNotSaid.version(match);
    }

    private ResponseEntity<MilestoneJson> repeat(Actor actor, @Nullable String key, UUID id, String path, Object body,
            Runnable change) {
        return repeats.answer(actor, key, "/api/v1/projects/" + id + "/milestones" + path, body, MilestoneJson.class, () -> {
            change.run();
            return answer(HttpStatus.OK, actor, id);
        });
    }

    private ResponseEntity<MilestoneJson> answer(HttpStatus status, Actor actor, UUID id) {
        desk.read(actor, id);
        var lit = Objects.requireNonNull(lamps.of(List.of(id), filters.today()).get(id));
        return ResponseEntity.status(status).eTag("\"" + lit.line().version() + "\"").cacheControl(CacheControl.noStore())
                .body(MilestoneJson.of(lit, words));
    }

    private static Proof proof(@Nullable String evidence) {
        return Proof.of(evidence == null ? "" : evidence, null);
    }
}
