package cn.chenghua.governance.renewal.facility.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.renewal.facility.Facility;
import cn.chenghua.governance.renewal.facility.FacilityDesk;
import cn.chenghua.governance.renewal.facility.FacilityLines;
import cn.chenghua.governance.renewal.facility.RegisterFacility;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Facilities for REST clients: list, read, register, describe, close, reopen. */
@RestController
@RequestMapping("/api/v1/facilities")
@Tag(name = "facilities")
class FacilityRestController {

    private static final String PATH = "/api/v1/facilities";
    private final FacilityDesk desk;
    private final ProjectDesk projects;
    private final FacilityLines lines;
    private final FacilityFilters filters;
    private final Repeats repeats;

    FacilityRestController(FacilityDesk desk, ProjectDesk projects, FacilityLines lines, FacilityFilters filters,
            Repeats repeats) {
        this.desk = desk;
        this.projects = projects;
        this.lines = lines;
        this.filters = filters;
        this.repeats = repeats;
    }

    @Operation(operationId = "facilities", summary = "Facilities in the order of their numbers, page by page")
    @GetMapping
    ResponseEntity<FacilityJson.Page> list(Actor actor, @ParameterObject @ModelAttribute FacilityQuery query,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var filter = filters.of(actor, query);
        var page = RestPage.of(limit, size -> lines.list(filter, after == null ? "" : after.strip(), size));
        var next = page.next(PATH, last -> query.from(last.number()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new FacilityJson.Page(filters.today(),
                lines.count(filter), query.applied(), page.shown().stream().map(FacilityJson.Line::of).toList(), next));
    }

    @Operation(operationId = "facility", summary = "One facility with its closings")
    @GetMapping("/{id}")
    ResponseEntity<FacilityJson> one(Actor actor, @PathVariable UUID id) {
        return answer(actor, desk.read(actor, id));
    }

    @Operation(operationId = "registerFacility", summary = "Registers a facility in the class of its item")
    @ApiResponse(responseCode = "201", description = "The facility, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<FacilityJson> register(Actor actor,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody FacilityJson.Described body) {
        return repeats.answer(actor, key, PATH, body, FacilityJson.class, () -> {
            var east = body.longitude();
            var north = body.latitude();
            var project = desk.register(actor,
                    new RegisterFacility(body.id(), Typed.text(body.name()), new UnitCode(Typed.text(body.unit())),
                            Typed.text(body.responsible()),
                            Typed.text(body.item()), body.site(),
                            east == null || north == null ? null : new Position(east, north)));
            var facility = desk.read(actor, project.id());
            return ResponseEntity.created(URI.create(PATH + "/" + project.id())).eTag(tag(facility))
                    .cacheControl(CacheControl.noStore()).body(FacilityJson.of(project, facility));
        });
    }

    @Operation(operationId = "describeFacility", summary = "Says anew what a facility is and where it stands; needs If-Match")
    @PutMapping("/{id}")
    ResponseEntity<FacilityJson> describe(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody FacilityJson.Described body) {
        var version = version(actor, id, match);
        return answer(actor, desk.describe(actor, id, version, Typed.text(body.item()), body.site(), proof(body.evidence())));
    }

    @Operation(operationId = "closeFacility", summary = "Puts down that a facility closed again, and why; needs If-Match")
    @PostMapping("/{id}/close")
    ResponseEntity<FacilityJson> close(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody FacilityJson.Turned body) {
        var version = version(actor, id, match);
        return repeat(actor, key, id, "/close", body,
                () -> desk.close(actor, id, version, day(body.day()), proof(body.evidence())));
    }

    @Operation(operationId = "reopenFacility", summary = "Puts down that a closed facility is in use again; needs If-Match")
    @PostMapping("/{id}/reopen")
    ResponseEntity<FacilityJson> reopen(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody FacilityJson.Turned body) {
        var version = version(actor, id, match);
        return repeat(actor, key, id, "/reopen", body,
                () -> desk.reopen(actor, id, version, day(body.day()), proof(body.evidence())));
    }

    private ResponseEntity<FacilityJson> repeat(Actor actor, @Nullable String key, UUID id, String path, Object body,
            Supplier<Facility> work) {
        return repeats.answer(actor, key, PATH + "/" + id + path, body, FacilityJson.class, () -> answer(actor, work.get()));
    }

    private long version(Actor actor, UUID id, @Nullable String match) {
        desk.read(actor, id);
        return VersionNotSaid.version(match);
    }

    private ResponseEntity<FacilityJson> answer(Actor actor, Facility facility) {
        return ResponseEntity.ok().eTag(tag(facility)).cacheControl(CacheControl.noStore())
                .body(FacilityJson.of(projects.read(actor, facility.project()), facility));
    }

    private static String tag(Facility facility) {
        return "\"" + facility.version() + "\"";
    }

    private LocalDate day(@Nullable LocalDate said) {
        return said == null ? filters.today() : said;
    }

    private static Proof proof(@Nullable String evidence) {
        return Proof.of(Typed.text(evidence), null);
    }
}
