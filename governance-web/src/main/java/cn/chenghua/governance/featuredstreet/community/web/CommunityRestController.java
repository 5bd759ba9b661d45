package cn.chenghua.governance.featuredstreet.community.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.community.CommunityDesk;
import cn.chenghua.governance.featuredstreet.community.CommunityLines;
import cn.chenghua.governance.featuredstreet.community.ReviewBook;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Demonstration communities for REST clients: list, read, take a step, review. */
@RestController
@RequestMapping("/api/v1/featured/communities")
@Tag(name = "demonstration communities")
class CommunityRestController {

    private static final String PATH = "/api/v1/featured/communities";

    private final CommunityDesk desk;
    private final CommunityLines lines;
    private final ReviewBook reviews;
    private final FeaturedFilters filters;

    CommunityRestController(CommunityDesk desk, CommunityLines lines, ReviewBook reviews, FeaturedFilters filters) {
        this.desk = desk;
        this.lines = lines;
        this.reviews = reviews;
        this.filters = filters;
    }

    @Operation(operationId = "demonstrationCommunities", summary = "Demonstration communities in the order of their numbers, page by page")
    @GetMapping
    ResponseEntity<CommunityJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String state, @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var query = new CommunityQuery(text, unit, level, state, due);
        var filter = query.filter(actor, filters);
        var page = RestPage.of(limit, size -> lines.list(filter, after == null ? "" : after, size));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new CommunityJson.Page(lines.standings(filter).values().stream().mapToInt(Integer::intValue).sum(),
                        query.applied(), page.shown().stream().map(CommunityJson.Row::of).toList(),
                        page.next(PATH, last -> query.from(last.number()))));
    }

    @Operation(operationId = "demonstrationCommunity", summary = "One demonstration community with its steps and reviews")
    @GetMapping("/{id}")
    ResponseEntity<CommunityJson> one(Actor actor, @PathVariable UUID id) {
        var community = desk.read(actor, id);
        return ResponseEntity.ok().eTag("\"" + community.version() + "\"").cacheControl(CacheControl.noStore())
                .body(CommunityJson.of(community, reviews.of(id)));
    }

    @Operation(operationId = "stepCommunity", summary = "Takes a step other than a review; needs If-Match")
    @PostMapping("/{id}/steps")
    ResponseEntity<CommunityJson> take(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody CommunityJson.StepWish body) {
        desk.read(actor, id);
        desk.take(actor, id, VersionNotSaid.version(match), Typed.needed("verb", body.verb()), day(body.day()),
                FeaturedFilters.proof(body.evidence()));
        return one(actor, id);
    }

    @Operation(operationId = "reviewCommunity", summary = "Reviews a community by the criteria; it passes where all mandatory ones are met; needs If-Match")
    @PostMapping("/{id}/reviews")
    ResponseEntity<CommunityJson> review(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody CommunityJson.ReviewWish body) {
        desk.read(actor, id);
        var met = body.met();
        desk.review(actor, id, VersionNotSaid.version(match), day(body.day()), met == null ? Set.of() : new HashSet<>(met),
                FeaturedFilters.proof(body.evidence()));
        return one(actor, id);
    }

    private LocalDate day(@Nullable LocalDate day) {
        return day == null ? filters.today() : day;
    }
}
