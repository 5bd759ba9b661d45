package cn.chenghua.governance.featuredstreet.brand.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.brand.BrandDesk;
import cn.chenghua.governance.featuredstreet.brand.BrandKind;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.site.RestPage;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Brands and landmarks for REST clients: list, read, register, describe, take further. */
@RestController
@RequestMapping("/api/v1/featured/brands")
@Tag(name = "brands and landmarks")
class BrandRestController {

    private static final String PATH = "/api/v1/featured/brands";

    private final BrandDesk desk;
    private final FeaturedFilters filters;

    BrandRestController(BrandDesk desk, FeaturedFilters filters) {
        this.desk = desk;
        this.filters = filters;
    }

    @Operation(operationId = "brands", summary = "Brands and landmarks in the order of their ids, page by page")
    @GetMapping
    ResponseEntity<BrandJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "50") int limit) {
        var wanted = FeaturedFilters.constant(BrandKind.class, "kind", kind);
        var all = desk.all(actor).stream().filter(brand -> wanted == null || brand.facts().kind() == wanted).toList();
        var behind = all.stream().dropWhile(brand -> after != null && brand.id().toString().compareTo(after.toString()) <= 0)
                .toList();
        var page = RestPage.of(limit, size -> behind.subList(0, Math.min(size, behind.size())));
        var narrowed = kind == null ? "?" : "?kind=" + kind + "&";
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new BrandJson.Page(all.size(),
                page.shown().stream().map(BrandJson::of).toList(), page.next(PATH, last -> narrowed + "after=" + last.id())));
    }

    @Operation(operationId = "brand", summary = "One brand or landmark with its photos and steps")
    @GetMapping("/{id}")
    ResponseEntity<BrandJson> one(Actor actor, @PathVariable UUID id) {
        var brand = desk.read(actor, id);
        return ResponseEntity.ok().eTag("\"" + brand.version() + "\"").cacheControl(CacheControl.noStore())
                .body(BrandJson.of(brand));
    }

    @Operation(operationId = "registerBrand", summary = "Registers a brand or landmark; a repeat of an id is harmless")
    @PostMapping
    ResponseEntity<BrandJson> register(Actor actor, @RequestBody BrandJson.Wish body) {
        var id = body.id();
        return one(actor, desk.register(actor, id == null ? UUID.randomUUID() : id, body.facts()).id());
    }

    @Operation(operationId = "describeBrand", summary = "Describes a brand or landmark; needs If-Match")
    @PutMapping("/{id}")
    ResponseEntity<BrandJson> describe(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody BrandJson.Wish body) {
        desk.read(actor, id);
        desk.describe(actor, id, VersionNotSaid.version(match), body.facts());
        return one(actor, id);
    }

    @Operation(operationId = "stepBrand", summary = "Takes a brand or landmark a step further; needs If-Match")
    @PostMapping("/{id}/steps")
    ResponseEntity<BrandJson> take(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody BrandJson.StepWish body) {
        desk.read(actor, id);
        var day = body.day();
        desk.take(actor, id, VersionNotSaid.version(match), Typed.needed("verb", body.verb()),
                day == null ? filters.today() : day, FeaturedFilters.proof(body.evidence()));
        return one(actor, id);
    }
}
