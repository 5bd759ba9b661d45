package cn.chenghua.governance.responsibility.post.web;

import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.responsibility.post.Capacity;
import cn.chenghua.governance.responsibility.post.Post;
import cn.chenghua.governance.responsibility.post.PostDesk;
import cn.chenghua.governance.responsibility.post.PostLines;
import cn.chenghua.governance.responsibility.post.web.PostJson.Appointment;
import cn.chenghua.governance.responsibility.web.AssetFilters;
import cn.chenghua.governance.responsibility.web.Tags;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.RestPage;

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

/** Posts for REST clients: list, read, appoint and hand over. */
@RestController
@RequestMapping("/api/v1/posts")
@Tag(name = "posts")
class PostRestController {

    private static final String PATH = "/api/v1/posts";
    private static final int COUNTED = 10_000;
    private final PostDesk desk;
    private final PostLines lines;
    private final PostFilters filters;
    private final AssetFilters assets;
    private final Repeats repeats;

    PostRestController(PostDesk desk, PostLines lines, PostFilters filters, AssetFilters assets, Repeats repeats) {
        this.desk = desk;
        this.lines = lines;
        this.filters = filters;
        this.assets = assets;
        this.repeats = repeats;
    }

    @Operation(operationId = "posts", summary = "Posts in the order of their numbers, page by page; with vacant only those that nobody holds")
    @GetMapping
    ResponseEntity<PostJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(defaultValue = "false") boolean vacant,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var query = new PostQuery(text, kind, level, unit, vacant);
        var filter = filters.of(actor, query);
        var page = RestPage.of(limit, size -> lines.list(filter, after == null || after.isBlank() ? null : after, size));
        var next = page.next(PATH, last -> query.from(last.number()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new PostJson.Page(assets.today(),
                lines.count(filter, COUNTED + 1), query.applied(), page.shown().stream().map(PostJson.LineJson::of).toList(),
                next));
    }

    @Operation(operationId = "post", summary = "One post with everybody who held it and what is open about its assets")
    @GetMapping("/{id}")
    ResponseEntity<PostJson> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "appointToPost", summary = "Appoints a holder or deputy from a day on; needs If-Match")
    @PostMapping("/{id}/appoint")
    ResponseEntity<PostJson> appoint(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody Appointment body) {
        desk.read(actor, id);
        var version = Tags.version(match);
        var day = Objects.requireNonNullElseGet(body.since(), assets::today);
        return repeats.answer(actor, key, PATH + "/" + id + "/appoint", body, PostJson.class,
                () -> answer(desk.appoint(actor, id, version, body.who(),
                        Objects.requireNonNullElse(body.capacity(), Capacity.HOLDER), day, body.because())));
    }

    @Operation(operationId = "handPostOver", summary = "Gives a post from its holder to the next from a day on; needs If-Match")
    @PostMapping("/{id}/hand-over")
    ResponseEntity<PostJson> handOver(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody Appointment body) {
        desk.read(actor, id);
        var version = Tags.version(match);
        var day = Objects.requireNonNullElseGet(body.since(), assets::today);
        return repeats.answer(actor, key, PATH + "/" + id + "/hand-over", body, PostJson.class,
                () -> answer(desk.handOver(actor, id, version, body.who(), day, body.because())));
    }

    private ResponseEntity<PostJson> answer(Post post) {
        return ResponseEntity.ok().eTag(Tags.of(post.version())).cacheControl(CacheControl.noStore())
                .body(PostJson.of(post, assets.today(), desk.openWork(post, assets.today())));
    }
}
