package cn.chenghua.governance.responsibility.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetDesk;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.responsibility.AssetShape;
import cn.chenghua.governance.responsibility.AssetShapes;
import cn.chenghua.governance.responsibility.post.Reach;
import cn.chenghua.governance.responsibility.web.AssetJson.Facts;
import cn.chenghua.governance.responsibility.web.AssetJson.Retirement;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

/** Assets for REST clients: list, read, register, describe, retire, and who was responsible on a day. */
@RestController
@RequestMapping("/api/v1/assets")
@Tag(name = "assets")
class AssetRestController {

    private static final String PATH = "/api/v1/assets";
    private static final int COUNTED = 10_000;
    private final AssetDesk desk;
    private final AssetLines lines;
    private final AssetFilters filters;
    private final Reach reach;
    private final AssetShapes shapes;
    private final ShapeDoor door;
    private final Repeats repeats;

    AssetRestController(AssetDesk desk, AssetLines lines, AssetFilters filters, Reach reach, AssetShapes shapes,
            ShapeDoor door, Repeats repeats) {
        this.desk = desk;
        this.lines = lines;
        this.filters = filters;
        this.reach = reach;
        this.shapes = shapes;
        this.door = door;
        this.repeats = repeats;
    }

    @Operation(operationId = "assets", summary = "Assets in the order of their numbers, page by page; with uncovered only those that no post answers for")
    @GetMapping
    ResponseEntity<AssetJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(name = "class", required = false) @Nullable String classCode,
            @RequestParam(required = false) @Nullable String grade, @RequestParam(required = false) @Nullable String depth,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(defaultValue = "false") boolean retired,
            @RequestParam(defaultValue = "false") boolean uncovered,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var query = new AssetQuery(text, kind, classCode, grade, depth, unit, retired, uncovered);
        var filter = filters.of(actor, query);
        var page = RestPage.of(limit, size -> lines.list(filter, after == null || after.isBlank() ? null : after, size));
        var next = page.next(PATH, last -> query.from(last.number()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new AssetJson.Page(filters.today(),
                lines.count(filter, COUNTED + 1), query.applied(), page.shown().stream().map(AssetJson::of).toList(), next));
    }

    @Operation(operationId = "asset", summary = "One asset")
    @GetMapping("/{id}")
    ResponseEntity<AssetJson> one(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        var asset = desk.read(actor, id);
        return Tags.of(asset.version()).equals(known)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(Tags.of(asset.version())).build()
                : answer(asset);
    }

    @Operation(operationId = "registerAsset", summary = "Registers an asset; without a number it gets the next of its kind")
    @ApiResponse(responseCode = "201", description = "The asset, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<AssetJson> register(Actor actor,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody Facts body) {
        return repeats.answer(actor, key, PATH, body, AssetJson.class, () -> {
            var asset = desk.register(actor, body.wish());
            return ResponseEntity.created(URI.create(PATH + "/" + asset.id())).eTag(Tags.of(asset.version()))
                    .cacheControl(CacheControl.noStore()).body(AssetJson.of(asset));
        });
    }

    @Operation(operationId = "describeAsset", summary = "Gives an asset other facts; needs If-Match")
    @PutMapping("/{id}")
    ResponseEntity<AssetJson> describe(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Facts body) {
        desk.read(actor, id);
        return answer(desk.describe(actor, id, Tags.version(match), body.facts(), body.reason() == null ? "" : body.reason()));
    }

    @Operation(operationId = "retireAsset", summary = "Ends the care for an asset from a day on; needs If-Match")
    @PostMapping("/{id}/retire")
    ResponseEntity<AssetJson> retire(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody Retirement body) {
        desk.read(actor, id);
        var version = Tags.version(match);
        var day = body.day() == null ? filters.today() : body.day();
        return repeats.answer(actor, key, PATH + "/" + id + "/retire", body, AssetJson.class,
                () -> answer(desk.retire(actor, id, version, day, body.reason() == null ? "" : body.reason())));
    }

    @Operation(operationId = "assetShape", summary = "Where an asset runs or lies, as a GeoJSON feature in WGS84")
    @GetMapping("/{id}/shape")
    ResponseEntity<AssetJson.Shape> shape(Actor actor, @PathVariable UUID id) {
        var asset = desk.read(actor, id);
        var shape = shapes.find(id);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(AssetJson.Shape.of(asset, shape.orElse(null)));
    }

    @Operation(operationId = "drawAsset", summary = "Draws where an asset runs, as a GeoJSON geometry in WGS84; length and position follow; needs If-Match")
    @PutMapping("/{id}/shape")
    ResponseEntity<AssetJson> draw(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody AssetJson.Drawing body) {
        desk.read(actor, id);
        return answer(desk.draw(actor, id, Tags.version(match),
                new AssetShape(id, door.read(body.geometry(), Crs.WGS84), body.said()),
                body.said()));
    }

    @Operation(operationId = "responsibleForAsset", summary = "Who answered for an asset on a day, today where none is given")
    @GetMapping("/{id}/responsible")
    ResponseEntity<AssetJson.Responsible> responsible(Actor actor, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String on) {
        desk.read(actor, id);
        var typed = Typed.day("on", on);
        LocalDate day = typed == null ? filters.today() : typed;
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new AssetJson.Responsible(id, day,
                reach.answerable(List.of(id), day).stream().map(AssetJson.Answer::of).toList()));
    }

    private static ResponseEntity<AssetJson> answer(Asset asset) {
        return ResponseEntity.ok().eTag(Tags.of(asset.version())).cacheControl(CacheControl.noStore()).body(AssetJson.of(asset));
    }
}
