package cn.chenghua.governance.backstreet.green.api.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.green.GreenDesk;
import cn.chenghua.governance.backstreet.green.GreenLines;
import cn.chenghua.governance.backstreet.green.GreenRecord;
import cn.chenghua.governance.backstreet.green.api.web.GreenJson.Counting;
import cn.chenghua.governance.backstreet.green.api.web.GreenJson.Drawing;
import cn.chenghua.governance.backstreet.green.api.web.GreenJson.Share;
import cn.chenghua.governance.backstreet.green.web.GreenCards;
import cn.chenghua.governance.backstreet.green.web.GreenFilters;
import cn.chenghua.governance.backstreet.green.web.GreenQuery;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The green register for REST clients: levels, list, one site, and what draws it and says what counts. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "green")
class GreenRestController {

    private static final String PATH = "/api/v1/green";
    private static final int COUNTED = 10_000;
    private final GreenDesk desk;
    private final GreenLines lines;
    private final GreenFilters filters;
    private final GreenCards cards;
    private final ShapeDoor door;

    GreenRestController(GreenDesk desk, GreenLines lines, GreenFilters filters, GreenCards cards, ShapeDoor door) {
        this.desk = desk;
        this.lines = lines;
        this.filters = filters;
        this.cards = cards;
        this.door = door;
    }

    @Operation(operationId = "greenLevels", summary = "The five levels of green with the figures of their targets")
    @GetMapping("/green-levels")
    ResponseEntity<List<GreenJson.Level>> levels(Actor actor) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(cards.of(actor).stream().map(GreenJson.Level::of).toList());
    }

    @Operation(operationId = "greenSites", summary = "The green register in the order of the numbers, page by page")
    @GetMapping("/green")
    ResponseEntity<GreenJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(name = "class", required = false) @Nullable String classCode,
            @RequestParam(required = false) @Nullable String phase, @RequestParam(required = false) @Nullable String reached,
            @RequestParam(required = false) @Nullable String drawn, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String group, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var query = new GreenQuery(text, level, classCode, phase, reached, drawn, unit, group);
        var filter = filters.of(actor, query);
        var page = RestPage.of(limit, size -> lines.list(filter, after == null ? "" : after, size));
        var next = page.next(PATH, last -> query.from(last.number()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new GreenJson.Page(filters.today(),
                lines.count(filter, COUNTED + 1), query.applied(), page.shown().stream().map(GreenJson::of).toList(), next));
    }

    @Operation(operationId = "greenSite", summary = "One green site with its geometry")
    @GetMapping("/green/{id}")
    ResponseEntity<GreenJson> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "drawGreenSite", summary = "Draws a site and says which amount counts; needs If-Match")
    @PutMapping("/green/{id}/shape")
    ResponseEntity<GreenJson> draw(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Drawing body) {
        var site = desk.read(actor, id).site();
        var version = VersionNotSaid.version(match);
        var shape = door.read(body.geometry(), body.crs() == null ? Crs.WGS84 : body.crs());
        return answer(desk.draw(actor, id, version, shape, Objects.requireNonNullElse(body.source(), ""),
                body.basis() == null ? site.basis() : body.basis(), proof(body.evidence())));
    }

    @Operation(operationId = "countGreenSite", summary = "Says which amount of a site counts, and states one; needs If-Match")
    @PutMapping("/green/{id}/basis")
    ResponseEntity<GreenJson> count(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Counting body) {
        var record = desk.read(actor, id);
        var version = VersionNotSaid.version(match);
        if (body.stated() != null) {
            record = desk.state(actor, id, version, body.stated(), proof(body.evidence()));
            version = record.site().version();
        }
        return answer(body.basis() == null && body.stated() != null
                ? record
                : desk.count(actor, id, version, Typed.needed("basis", body.basis()), proof(body.evidence())));
    }

    @Operation(operationId = "completeGreenway", summary = "Tells how much of a greenway is built; needs If-Match")
    @PutMapping("/green/{id}/share")
    ResponseEntity<GreenJson> share(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Share body) {
        desk.read(actor, id);
        var version = VersionNotSaid.version(match);
        BigDecimal share = Typed.needed("share", body.share());
        return answer(desk.complete(actor, id, version, share, body.on() == null ? filters.today() : body.on(),
                proof(body.evidence())));
    }

    private static Proof proof(@Nullable String evidence) {
        return Proof.of(evidence == null ? "" : evidence, null);
    }

    private static ResponseEntity<GreenJson> answer(GreenRecord record) {
        return ResponseEntity.ok().eTag("\"" + record.site().version() + "\"").cacheControl(CacheControl.noStore())
                .body(GreenJson.of(record));
    }
}
