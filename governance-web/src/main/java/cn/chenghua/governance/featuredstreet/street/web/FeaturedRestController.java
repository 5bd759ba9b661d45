package cn.chenghua.governance.featuredstreet.street.web;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.featuredstreet.recognition.RecognitionDesk;
import cn.chenghua.governance.featuredstreet.street.FeaturedDesk;
import cn.chenghua.governance.featuredstreet.street.FeaturedLines;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
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

/** Featured streets for REST clients: list, read, describe, draw, recognise and withdraw. */
@RestController
@RequestMapping("/api/v1/featured/streets")
@Tag(name = "featured streets")
class FeaturedRestController {

    private static final String PATH = "/api/v1/featured/streets";

    private final FeaturedDesk desk;
    private final RecognitionDesk recognitions;
    private final FeaturedLines lines;
    private final FeaturedFilters filters;
    private final ShapeDoor shapes;

    FeaturedRestController(FeaturedDesk desk, RecognitionDesk recognitions, FeaturedLines lines, FeaturedFilters filters,
            ShapeDoor shapes) {
        this.desk = desk;
        this.recognitions = recognitions;
        this.lines = lines;
        this.filters = filters;
        this.shapes = shapes;
    }

    @Operation(operationId = "featuredStreets", summary = "Featured streets in the order of their numbers, page by page")
    @GetMapping
    ResponseEntity<FeaturedJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String mainClass,
            @RequestParam(required = false) @Nullable String standing, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var query = new StreetQuery(text, unit, mainClass, standing);
        var filter = query.filter(actor, filters);
        var page = RestPage.of(limit, size -> lines.list(filter, after == null ? "" : after, size));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new FeaturedJson.Page(filters.today(),
                lines.standings(filter).values().stream().mapToInt(Integer::intValue).sum(), query.applied(),
                page.shown().stream().map(FeaturedJson.Row::of).toList(), page.next(PATH, last -> query.from(last.number()))));
    }

    @Operation(operationId = "featuredStreet", summary = "One featured street with its profile and the steps of its recognition")
    @GetMapping("/{id}")
    ResponseEntity<FeaturedJson> one(Actor actor, @PathVariable UUID id) {
        var street = desk.read(actor, id);
        return ResponseEntity.ok().eTag("\"" + street.version() + "\"").cacheControl(CacheControl.noStore())
                .body(FeaturedJson.of(street));
    }

    @Operation(operationId = "describeFeaturedStreet", summary = "Describes a featured street by one main class, theme, product and character; needs If-Match")
    @PutMapping("/{id}")
    ResponseEntity<FeaturedJson> describe(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody FeaturedJson.Described body) {
        desk.read(actor, id);
        desk.describe(actor, id, VersionNotSaid.version(match), body.wish());
        return one(actor, id);
    }

    @Operation(operationId = "drawFeaturedStreet", summary = "Draws a featured street as a GeoJSON line or area in WGS84; needs If-Match")
    @PutMapping("/{id}/shape")
    ResponseEntity<FeaturedJson> draw(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody FeaturedJson.Drawing body) {
        desk.read(actor, id);
        desk.draw(actor, id, VersionNotSaid.version(match), shapes.read(body.geometry(), Crs.WGS84));
        return one(actor, id);
    }

    @Operation(operationId = "recogniseStreet", summary = "Recognises a street by its last evaluation, or confirms that it is; needs If-Match")
    @PostMapping("/{id}/recognitions")
    ResponseEntity<FeaturedJson> recognise(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody FeaturedJson.Dated body) {
        desk.read(actor, id);
        recognitions.recognise(actor, id, VersionNotSaid.version(match), day(body), FeaturedFilters.proof(body.evidence()));
        return one(actor, id);
    }

    @Operation(operationId = "withdrawStreet", summary = "Withdraws a recognition with a reason, so that the street counts no more; needs If-Match")
    @PostMapping("/{id}/withdrawals")
    ResponseEntity<FeaturedJson> withdraw(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody FeaturedJson.Dated body) {
        desk.read(actor, id);
        recognitions.withdraw(actor, id, VersionNotSaid.version(match), day(body), FeaturedFilters.proof(body.evidence()));
        return one(actor, id);
    }

    private LocalDate day(FeaturedJson.Dated body) {
        var day = body.day();
        return day == null ? filters.today() : day;
    }
}
