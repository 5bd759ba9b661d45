package cn.chenghua.governance.backstreet.link.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.line.StreetLine;
import cn.chenghua.governance.backstreet.line.StreetLines;
import cn.chenghua.governance.backstreet.link.LinkRegister;
import cn.chenghua.governance.backstreet.link.OpeningBook;
import cn.chenghua.governance.backstreet.link.StreetLinkDesk;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.responsibility.web.Tags;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Links for REST clients: list, read, draw, survey and open. */
@RestController("streetLinkRestController")
@RequestMapping("/api/v1/backstreet/links")
@Tag(name = "street links")
class LinkRestController {

    private static final String PATH = "/api/v1/backstreet/links";
    private final StreetLinkDesk desk;
    private final LinkRegister register;
    private final OpeningBook book;
    private final StreetLines lines;
    private final RegisterFilters filters;
    private final ShapeDoor shapes;

    LinkRestController(StreetLinkDesk desk, LinkRegister register, OpeningBook book, StreetLines lines, RegisterFilters filters,
            ShapeDoor shapes) {
        this.desk = desk;
        this.register = register;
        this.book = book;
        this.lines = lines;
        this.filters = filters;
        this.shapes = shapes;
    }

    @Operation(operationId = "streetLinks", summary = "Links in the order of their numbers, page by page")
    @GetMapping
    ResponseEntity<LinkJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String open,
            @RequestParam(required = false) @Nullable String flagged, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var query = new LinkQuery(text, unit, open, flagged);
        var filter = query.filter(actor, filters);
        var page = RestPage.of(limit, size -> register.list(filter, after == null ? "" : after, size));
        var next = page.next(PATH, last -> query.from(last.number()));
        var sums = register.sums(filter);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new LinkJson.Page(filters.today(), sums.count(),
                sums.counted(), query.applied(), page.shown().stream().map(LinkJson.Row::of).toList(), next));
    }

    @Operation(operationId = "streetLink", summary = "One link with its openings")
    @GetMapping("/{id}")
    ResponseEntity<LinkJson> one(Actor actor, @PathVariable UUID id) {
        var link = desk.read(actor, id);
        return ResponseEntity.ok().eTag(Tags.of(link.version())).cacheControl(CacheControl.noStore())
                .body(LinkJson.of(link, lines.find(id).map(StreetLine::metres).orElse(null), book.ofLink(id)));
    }

    @Operation(operationId = "drawStreetLink", summary = "Draws a link as a GeoJSON line in WGS84; needs If-Match")
    @PutMapping("/{id}/line")
    ResponseEntity<LinkJson> draw(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody LinkJson.Drawing body) {
        desk.read(actor, id);
        desk.draw(actor, id, VersionNotSaid.version(match),
                new StreetLine(id, shapes.read(body.geometry(), Crs.WGS84), body.source() == null ? "" : body.source()));
        return one(actor, id);
    }

    @Operation(operationId = "surveyStreetLink", summary = "Takes the as-built length on; needs If-Match")
    @PutMapping("/{id}/survey")
    ResponseEntity<LinkJson> survey(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody LinkJson.Survey body) {
        desk.read(actor, id);
        desk.survey(actor, id, VersionNotSaid.version(match), body.metres(), body.source() == null ? "" : body.source());
        return one(actor, id);
    }

    @Operation(operationId = "openStreetLink", summary = "Opens a link to traffic with the metres that are new; needs If-Match, a repeat of an id is harmless")
    @PostMapping("/{id}/openings")
    ResponseEntity<LinkJson> open(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody LinkJson.OpeningWish body) {
        desk.read(actor, id);
        desk.open(actor, id, VersionNotSaid.version(match), body.id() == null ? UUID.randomUUID() : body.id(),
                body.day() == null ? filters.today() : body.day(),
                Proof.of(body.evidence() == null ? "" : body.evidence(), null));
        return one(actor, id);
    }
}
