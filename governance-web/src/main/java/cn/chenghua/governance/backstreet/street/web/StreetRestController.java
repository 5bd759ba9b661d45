package cn.chenghua.governance.backstreet.street.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.line.StreetLine;
import cn.chenghua.governance.backstreet.line.StreetLines;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.backstreet.street.StreetDesk;
import cn.chenghua.governance.backstreet.street.StreetRegister;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceBook;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceDesk;
import cn.chenghua.governance.backstreet.street.lookback.LookBackBook;
import cn.chenghua.governance.backstreet.street.lookback.LookBackDesk;
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

/** Back streets for REST clients: list, read, describe, draw, accept and look back. */
@RestController
@RequestMapping("/api/v1/backstreet/streets")
@Tag(name = "back streets")
class StreetRestController {

    private static final String PATH = "/api/v1/backstreet/streets";
    private final StreetDesk desk;
    private final AcceptanceDesk acceptances;
    private final LookBackDesk lookBacks;
    private final AcceptanceBook accepted;
    private final LookBackBook lookedBack;
    private final StreetRegister register;
    private final StreetLines lines;
    private final StreetQuery.Filters filters;
    private final ShapeDoor shapes;

    StreetRestController(StreetDesk desk, AcceptanceDesk acceptances, LookBackDesk lookBacks, AcceptanceBook accepted,
            LookBackBook lookedBack, StreetRegister register, StreetLines lines, StreetQuery.Filters filters, ShapeDoor shapes) {
        this.desk = desk;
        this.acceptances = acceptances;
        this.lookBacks = lookBacks;
        this.accepted = accepted;
        this.lookedBack = lookedBack;
        this.register = register;
        this.lines = lines;
        this.filters = filters;
        this.shapes = shapes;
    }

    @Operation(operationId = "backStreets", summary = "Back streets in the order of their numbers, page by page")
    @GetMapping
    ResponseEntity<StreetJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String depth,
            @RequestParam(required = false) @Nullable String state, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var query = new StreetQuery(text, unit, depth, state);
        var filter = filters.of(actor, query);
        var page = RestPage.of(limit, size -> register.list(filter, after == null ? "" : after, size));
        var next = page.next(PATH, last -> query.from(last.number()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new StreetJson.Page(filter.today(),
                register.sums(filter).count(), query.applied(), page.shown().stream().map(StreetJson.Row::of).toList(), next));
    }

    @Operation(operationId = "backStreet", summary = "One back street with its acceptances and look-backs")
    @GetMapping("/{id}")
    ResponseEntity<StreetJson> one(Actor actor, @PathVariable UUID id) {
        var street = desk.read(actor, id);
        var told = accepted.ofStreet(id);
        var counting = told.stream().filter(Acceptance::counted).reduce((_, later) -> later);
        var due = street.reached(Street.ACCEPTED) == null
                ? null
                : counting.map(one -> filters.register().rules().lookBack(one.day())).orElse(null);
        return ResponseEntity.ok().eTag(Tags.of(street.version())).cacheControl(CacheControl.noStore()).body(StreetJson
                .of(street, lines.find(id).map(StreetLine::metres).orElse(null), due, told, lookedBack.ofStreet(id)));
    }

    @Operation(operationId = "describeBackStreet", summary = "Describes a back street; needs If-Match")
    @PutMapping("/{id}")
    ResponseEntity<StreetJson> describe(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody StreetJson.Described body) {
        desk.read(actor, id);
        desk.describe(actor, id, VersionNotSaid.version(match), body.facts());
        return one(actor, id);
    }

    @Operation(operationId = "drawBackStreet", summary = "Draws a back street as a GeoJSON line in WGS84; needs If-Match")
    @PutMapping("/{id}/line")
    ResponseEntity<StreetJson> draw(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody StreetJson.Drawing body) {
        desk.read(actor, id);
        desk.draw(actor, id, VersionNotSaid.version(match),
                new StreetLine(id, shapes.read(body.geometry(), Crs.WGS84), body.source() == null ? "" : body.source()));
        return one(actor, id);
    }

    @Operation(operationId = "acceptBackStreet", summary = "Records a joint acceptance; a passed one counts; needs If-Match, a repeat of an id is harmless")
    @PostMapping("/{id}/acceptances")
    ResponseEntity<StreetJson> accept(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody StreetJson.AcceptanceWish body) {
        desk.read(actor, id);
        acceptances.record(actor, id, VersionNotSaid.version(match), body.wish(filters.register().today()),
                proof(body.evidence()));
        return one(actor, id);
    }

    @Operation(operationId = "lookBackAtStreet", summary = "Records a look-back; needs If-Match, a repeat of an id is harmless")
    @PostMapping("/{id}/look-backs")
    ResponseEntity<StreetJson> lookBack(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody StreetJson.LookBackWish body) {
        desk.read(actor, id);
        lookBacks.record(actor, id, VersionNotSaid.version(match), body.wish(filters.register().today()),
                proof(body.evidence()));
        return one(actor, id);
    }

    private static Proof proof(@Nullable String evidence) {
        return Proof.of(evidence == null ? "" : evidence, null);
    }
}
