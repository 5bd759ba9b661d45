package cn.chenghua.governance.renewal.estate.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.renewal.estate.EstateDesk;
import cn.chenghua.governance.renewal.estate.EstateLines;
import cn.chenghua.governance.renewal.estate.Handover;
import cn.chenghua.governance.renewal.estate.RegisterEstate;
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

/** Estates and the hand-over of their components for REST clients. */
@RestController
@RequestMapping("/api/v1/estates")
@Tag(name = "estates")
class EstateRestController {

    private static final String PATH = "/api/v1/estates";
    private final EstateDesk desk;
    private final ProjectDesk projects;
    private final EstateLines lines;
    private final EstateFilters filters;
    private final Repeats repeats;

    EstateRestController(EstateDesk desk, ProjectDesk projects, EstateLines lines, EstateFilters filters, Repeats repeats) {
        this.desk = desk;
        this.projects = projects;
        this.lines = lines;
        this.filters = filters;
        this.repeats = repeats;
    }

    @Operation(operationId = "estates", summary = "Estates with their components in the order of their numbers, page by page")
    @GetMapping
    ResponseEntity<EstateJson.Page> list(Actor actor, @ParameterObject @ModelAttribute EstateQuery query,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = filters.of(actor, query);
        var page = RestPage.of(limit, size -> lines.list(filter, after == null ? "" : after.strip(), size));
        var next = page.next(PATH, last -> query.from(last.number()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new EstateJson.Page(filters.today(),
                lines.count(filter), query.applied(), page.shown().stream().map(EstateJson.Line::of).toList(), next));
    }

    @Operation(operationId = "estate", summary = "One estate with the steps of its components")
    @GetMapping("/{id}")
    ResponseEntity<EstateJson> one(Actor actor, @PathVariable UUID id) {
        return answer(actor, desk.read(actor, id));
    }

    @Operation(operationId = "registerEstate", summary = "Registers an estate; a second one of the same name in a unit is refused")
    @ApiResponse(responseCode = "201", description = "The estate, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<EstateJson> register(Actor actor,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody EstateJson.New body) {
        return repeats.answer(actor, key, PATH, body, EstateJson.class, () -> {
            var project = desk.register(actor,
                    new RegisterEstate(body.id(), Typed.text(body.name()), new UnitCode(Typed.text(body.unit())),
                            Typed.text(body.responsible()),
                            new EstateJson.Described(body.enterprise(), body.households(), body.third()).owner()));
            var handover = desk.read(actor, project.id());
            return ResponseEntity.created(URI.create(PATH + "/" + project.id())).eTag(tag(handover))
                    .cacheControl(CacheControl.noStore()).body(EstateJson.of(project, handover));
        });
    }

    @Operation(operationId = "describeEstate", summary = "Says whose an estate was and what its third component is; needs If-Match")
    @PutMapping("/{id}")
    ResponseEntity<EstateJson> describe(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody EstateJson.Described body) {
        var version = version(actor, id, match);
        return answer(actor, desk.describe(actor, id, version, body.owner()));
    }

    @Operation(operationId = "takeEstateStep", summary = "Takes the next step of a component; the project's stages follow; needs If-Match")
    @PostMapping("/{id}/take")
    ResponseEntity<EstateJson> take(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody EstateJson.Said body) {
        var version = version(actor, id, match);
        return repeat(actor, key, id, "/take", body,
                () -> desk.take(actor, id, version, Typed.needed("component", body.component()),
                        Typed.needed("deed", body.deed()), day(body.day()), Proof.of(Typed.text(body.evidence()), null)));
    }

    @Operation(operationId = "takeBackEstateStep", summary = "Takes a step back with those that rest on it; needs If-Match")
    @PostMapping("/{id}/back")
    ResponseEntity<EstateJson> back(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody EstateJson.Said body) {
        var version = version(actor, id, match);
        return repeat(actor, key, id, "/back", body,
                () -> desk.takeBack(actor, id, version, Typed.needed("component", body.component()),
                        Typed.needed("deed", body.deed()),
                        day(body.day()), Proof.of(Typed.text(body.evidence()), null)));
    }

    @Operation(operationId = "exemptEstateComponent", summary = "Says that a component is not applicable, and why; needs If-Match")
    @PostMapping("/{id}/exempt")
    ResponseEntity<EstateJson> exempt(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody EstateJson.Exempt body) {
        var version = version(actor, id, match);
        return repeat(actor, key, id, "/exempt", body, () -> desk.exempt(actor, id, version,
                Typed.needed("component", body.component()), day(body.day()), Proof.of(Typed.text(body.reason()), null)));
    }

    @Operation(operationId = "obligeEstateComponent", summary = "Takes back that a component is not applicable; needs If-Match")
    @PostMapping("/{id}/oblige")
    ResponseEntity<EstateJson> oblige(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody EstateJson.Exempt body) {
        var version = version(actor, id, match);
        return repeat(actor, key, id, "/oblige", body, () -> desk.oblige(actor, id, version,
                Typed.needed("component", body.component()), day(body.day()), Proof.of(Typed.text(body.reason()), null)));
    }

    @Operation(operationId = "orderEstateComponent", summary = "Chooses the legal order of a component; needs If-Match")
    @PostMapping("/{id}/order")
    ResponseEntity<EstateJson> order(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody EstateJson.Ordered body) {
        var version = version(actor, id, match);
        return repeat(actor, key, id, "/order", body, () -> desk.order(actor, id, version,
                Typed.needed("component", body.component()), Typed.needed("order", body.order())));
    }

    private ResponseEntity<EstateJson> repeat(Actor actor, @Nullable String key, UUID id, String path, Object body,
            Supplier<Handover> work) {
        return repeats.answer(actor, key, PATH + "/" + id + path, body, EstateJson.class, () -> answer(actor, work.get()));
    }

    /** The version a change is based on; asked for only where the estate is seen. */
    private long version(Actor actor, UUID id, @Nullable String match) {
        desk.read(actor, id);
        return VersionNotSaid.version(match);
    }

    private ResponseEntity<EstateJson> answer(Actor actor, Handover handover) {
        return ResponseEntity.ok().eTag(tag(handover)).cacheControl(CacheControl.noStore())
                .body(EstateJson.of(projects.read(actor, handover.project()), handover));
    }

    private static String tag(Handover handover) {
        return "\"" + handover.version() + "\"";
    }

    private LocalDate day(@Nullable LocalDate said) {
        return said == null ? filters.today() : said;
    }
}
