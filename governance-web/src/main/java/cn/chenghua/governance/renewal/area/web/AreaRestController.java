package cn.chenghua.governance.renewal.area.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.renewal.area.AreaDesk;
import cn.chenghua.governance.renewal.area.AreaLines;
import cn.chenghua.governance.renewal.area.RenewalArea;
import cn.chenghua.governance.renewal.document.DocumentDesk;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Key areas for REST clients, with the design in force on a day. */
@RestController
@RequestMapping("/api/v1/renewal-areas")
@Tag(name = "renewal-areas")
class AreaRestController {

    private static final String PATH = "/api/v1/renewal-areas";
    private static final int LIMIT = 200;
    private final AreaDesk desk;
    private final AreaLines lines;
    private final DocumentDesk documents;
    private final ShapeDoor outlines;
    private final Questions questions;
    private final Repeats repeats;

    AreaRestController(AreaDesk desk, AreaLines lines, DocumentDesk documents, ShapeDoor outlines, Questions questions,
            Repeats repeats) {
        this.desk = desk;
        this.lines = lines;
        this.documents = documents;
        this.outlines = outlines;
        this.questions = questions;
        this.repeats = repeats;
    }

    @Operation(operationId = "renewalAreas", summary = "Key areas in the order of their ids, page by page")
    @GetMapping
    ResponseEntity<Page> list(Actor actor, @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        var size = Math.clamp(limit, 1, LIMIT);
        var all = desk.all(actor);
        var from = after == null ? all : all.stream().dropWhile(one -> !one.id().equals(after)).skip(1).toList();
        var shown = from.subList(0, Math.min(size, from.size()));
        var next = from.size() > size ? PATH + "?after=" + shown.getLast().id() + "&limit=" + size : null;
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Page(questions.today(), all.size(),
                shown.stream().map(area -> json(actor, area, questions.today())).toList(), next));
    }

    @Operation(operationId = "renewalArea", summary = "One key area with its projects and the design in force on a day, or today")
    @GetMapping("/{id}")
    ResponseEntity<AreaJson> one(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String day) {
        var area = desk.read(actor, id);
        var on = Typed.day("day", day);
        return answer(json(actor, area, on == null ? questions.today() : on));
    }

    @Operation(operationId = "registerRenewalArea", summary = "Registers a key area with its outline as GeoJSON in WGS84")
    @ApiResponse(responseCode = "201", description = "The area, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<AreaJson> register(Actor actor, @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody New body) {
        return repeats.answer(actor, key, PATH, body, AreaJson.class, () -> {
            var area = desk.register(actor, body.id(), new UnitCode(Typed.text(body.unit())), Typed.text(body.name()),
                    Typed.text(body.responsible()),
                    outlines.said(body.geometry()), body.group());
            return ResponseEntity.created(URI.create(PATH + "/" + area.id())).eTag("\"" + area.version() + "\"")
                    .cacheControl(CacheControl.noStore()).body(json(actor, area, questions.today()));
        });
    }

    @Operation(operationId = "joinRenewalArea", summary = "Links a project to a key area by its number; needs If-Match")
    @PostMapping("/{id}/join")
    ResponseEntity<AreaJson> join(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Joined body) {
        desk.read(actor, id);
        var version = VersionNotSaid.version(match);
        desk.join(actor, id, version, Typed.text(body.project()));
        return answer(json(actor, desk.read(actor, id), questions.today()));
    }

    @Operation(operationId = "describeRenewalArea", summary = "Says anew what a key area is called and where it lies; without an outline the one that is drawn stays; needs If-Match")
    @PutMapping("/{id}")
    ResponseEntity<AreaJson> describe(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Described body) {
        desk.read(actor, id);
        var version = VersionNotSaid.version(match);
        desk.describe(actor, id, version, Typed.text(body.name()), Typed.text(body.responsible()),
                outlines.said(body.geometry()), body.group());
        return answer(json(actor, desk.read(actor, id), questions.today()));
    }

    @Operation(operationId = "leaveRenewalArea", summary = "Takes a project out of a key area; needs If-Match")
    @DeleteMapping("/{id}/projects/{project}")
    ResponseEntity<AreaJson> leave(Actor actor, @PathVariable UUID id, @PathVariable UUID project,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
        desk.read(actor, id);
        desk.leave(actor, id, VersionNotSaid.version(match), project);
        return answer(json(actor, desk.read(actor, id), questions.today()));
    }

    private AreaJson json(Actor actor, RenewalArea area, LocalDate day) {
        var projects = lines.projects(area.id(), actor.reads()).stream()
                .map(one -> new Linked(one.id(), one.number(), one.name(), one.kind(), one.stage(), one.linked())).toList();
        var inForce = documents.all(actor).stream().filter(one -> area.id().equals(one.area()))
                .flatMap(one -> one.inForce(day).stream()
                        .map(edition -> new Design(one.id(), one.title(), edition, one.editions().get(edition - 1).label())))
                .toList();
        return new AreaJson(area.id(), area.name(), area.place().value(), area.responsible(), area.squareMetres(),
                ShapeDoor.write(area.outline()), area.group(), area.version(), day, inForce, projects);
    }

    private static ResponseEntity<AreaJson> answer(AreaJson area) {
        return ResponseEntity.ok().eTag("\"" + area.version() + "\"").cacheControl(CacheControl.noStore()).body(area);
    }

    /** A key area. */
    @Schema(name = "RenewalArea")
    record AreaJson(UUID id, String name, String unit, String responsible, @Nullable BigDecimal squareMetres,
            @Nullable Map<String, Object> geometry, @Nullable UUID group, long version, LocalDate day, List<Design> inForce,
            List<Linked> projects) {
    }

    /** An edition of a design that is in force. */
    @Schema(name = "RenewalAreaDesign")
    record Design(UUID document, String title, int edition, String label) {
    }

    /** A project of an area, linked on its own or by the area's group. */
    @Schema(name = "RenewalAreaProject")
    record Linked(UUID id, String number, String name, String kind, @Nullable String stage, boolean linked) {
    }

    /** A page of key areas. */
    @Schema(name = "RenewalAreaPage")
    record Page(LocalDate asOf, int count, List<AreaJson> areas, @Nullable String next) {
    }

    /** What is to be known of a new area. */
    @Schema(name = "RegisterRenewalArea")
    record New(@Nullable UUID id, @Nullable String name, @Nullable String unit, @Nullable String responsible,
            @Nullable Map<String, Object> geometry, @Nullable UUID group) {
    }

    /** What a key area is from now on. */
    @Schema(name = "DescribeRenewalArea")
    record Described(@Nullable String name, @Nullable String responsible, @Nullable Map<String, Object> geometry,
            @Nullable UUID group) {
    }

    /** The number of a project that is linked. */
    @Schema(name = "JoinRenewalArea")
    record Joined(@Nullable String project) {
    }
}
