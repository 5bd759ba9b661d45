package cn.chenghua.governance.responsibility.post.web;

import java.net.URI;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.responsibility.post.PostDesk;
import cn.chenghua.governance.responsibility.post.PostLines;
import cn.chenghua.governance.responsibility.post.web.PostWishes.Founding;
import cn.chenghua.governance.responsibility.web.AssetFilters;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.RestPage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Posts for REST clients: list, read and found. */
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
    private final PostAnswers answers;
    private final Repeats repeats;

    PostRestController(PostDesk desk, PostLines lines, PostFilters filters, AssetFilters assets, PostAnswers answers,
            Repeats repeats) {
        this.desk = desk;
        this.lines = lines;
        this.filters = filters;
        this.assets = assets;
        this.answers = answers;
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
        return answers.of(ResponseEntity.ok(), desk.read(actor, id));
    }

    @Operation(operationId = "foundPost", summary = "Founds a post; it gets the next number and is vacant until somebody is appointed")
    @ApiResponse(responseCode = "201", description = "The post, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<PostJson> found(Actor actor, @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody Founding body) {
        return repeats.answer(actor, key, PATH, body, PostJson.class, () -> {
            var post = desk.found(actor, body.wish(assets.today()));
            return answers.of(ResponseEntity.created(URI.create(PATH + "/" + post.id())), post);
        });
    }
}
