package cn.chenghua.governance.responsibility.post.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongFunction;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.responsibility.post.Post;
import cn.chenghua.governance.responsibility.post.PostDesk;
import cn.chenghua.governance.responsibility.post.web.PostWishes.Abolition;
import cn.chenghua.governance.responsibility.post.web.PostWishes.Appointment;
import cn.chenghua.governance.responsibility.post.web.PostWishes.Assignment;
import cn.chenghua.governance.responsibility.post.web.PostWishes.End;
import cn.chenghua.governance.responsibility.post.web.PostWishes.Release;
import cn.chenghua.governance.responsibility.web.AssetFilters;
import cn.chenghua.governance.responsibility.web.Tags;
import cn.chenghua.governance.site.Repeats;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes of one post for REST clients: people and assets come and go, at last the post itself. */
@RestController
@RequestMapping("/api/v1/posts/{id}")
@Tag(name = "posts")
class PostChangeRestController {

    private final PostDesk desk;
    private final AssetFilters assets;
    private final PostAnswers answers;
    private final Repeats repeats;

    PostChangeRestController(PostDesk desk, AssetFilters assets, PostAnswers answers, Repeats repeats) {
        this.desk = desk;
        this.assets = assets;
        this.answers = answers;
        this.repeats = repeats;
    }

    @Operation(operationId = "appointToPost", summary = "Appoints a holder or deputy from a day on; needs If-Match")
    @PostMapping("/appoint")
    ResponseEntity<PostJson> appoint(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody Appointment body) {
        return change(actor, id, "appoint", match, key, body,
                version -> desk.appoint(actor, id, version, body.who(), body.as(), day(body.since()), body.because()));
    }

    @Operation(operationId = "endTenure", summary = "Ends the tenure at a position of the post, on its last day; needs If-Match")
    @PostMapping("/end")
    ResponseEntity<PostJson> end(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody End body) {
        return change(actor, id, "end", match, key, body,
                version -> desk.end(actor, id, version, body.ended(), day(body.until()), body.because()));
    }

    @Operation(operationId = "handPostOver", summary = "Gives a post from its holder to the next from a day on; needs If-Match")
    @PostMapping("/hand-over")
    ResponseEntity<PostJson> handOver(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody Appointment body) {
        return change(actor, id, "hand-over", match, key, body,
                version -> desk.handOver(actor, id, version, body.who(), day(body.since()), body.because()));
    }

    @Operation(operationId = "assignToPost", summary = "Puts assets into the care of a post from a day on; needs If-Match")
    @PostMapping("/assign")
    ResponseEntity<PostJson> assign(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody Assignment body) {
        return change(actor, id, "assign", match, key, body,
                version -> desk.assign(actor, id, version, body.wanted(), day(body.since()), body.because()));
    }

    @Operation(operationId = "releaseFromPost", summary = "Ends the care of a post for an asset, on its last day; needs If-Match")
    @PostMapping("/release")
    ResponseEntity<PostJson> release(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody Release body) {
        return change(actor, id, "release", match, key, body,
                version -> desk.release(actor, id, version, body.released(), day(body.until()), body.because()));
    }

    @Operation(operationId = "abolishPost", summary = "Ends a post with all that is open in it, on its last day; needs If-Match")
    @PostMapping("/abolish")
    ResponseEntity<PostJson> abolish(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody Abolition body) {
        return change(actor, id, "abolish", match, key, body,
                version -> desk.abolish(actor, id, version, day(body.until()), body.because()));
    }

    private LocalDate day(@Nullable LocalDate said) {
        return Objects.requireNonNullElseGet(said, assets::today);
    }

    private ResponseEntity<PostJson> change(Actor actor, UUID id, String verb, @Nullable String match, @Nullable String key,
            Object body, LongFunction<Post> work) {
        desk.read(actor, id);
        var version = Tags.version(match);
        return repeats.answer(actor, key, "/api/v1/posts/" + id + "/" + verb, body, PostJson.class,
                () -> answers.of(ResponseEntity.ok(), work.apply(version)));
    }
}
