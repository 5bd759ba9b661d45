package cn.chenghua.governance.safecommunity.post.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.post.EndpointDesk;
import cn.chenghua.governance.safecommunity.post.PoliceDesk;
import cn.chenghua.governance.safecommunity.post.PolicePost;
import cn.chenghua.governance.safecommunity.post.PostHolder;
import cn.chenghua.governance.safecommunity.post.VideoEndpoint;
import cn.chenghua.governance.safecommunity.web.Answers;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Police posts and endpoints for REST clients; phone numbers are masked. */
@RestController
@RequestMapping("/api/v1/safety")
@Tag(name = "safety-posts")
class PoliceRestController {

    private static final String PATH = "/api/v1/safety/police";
    private static final String VIDEO = "/api/v1/safety/endpoints";
    private final PoliceDesk posts;
    private final EndpointDesk endpoints;
    private final SafetyView view;

    PoliceRestController(PoliceDesk posts, EndpointDesk endpoints, SafetyView view) {
        this.posts = posts;
        this.endpoints = endpoints;
        this.view = view;
    }

    @Operation(operationId = "policePosts", summary = "Police posts by unit, page by page")
    @GetMapping("/police")
    ResponseEntity<Posts> posts(Actor actor, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Boolean vacant, @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        var scope = view.scope(actor, Right.READ, unit);
        var all = posts.all(actor).stream().filter(post -> scope.covers(post.place(), post.responsible()))
                .filter(post -> vacant == null || post.holder(view.today()).isEmpty() == vacant).toList();
        var page = RestPage.of(limit, size -> SafetyView.first(SafetyView.behind(all, after, PolicePost::id), size));
        var query = new TreeMap<String, String>();
        ListLink.put(query, "unit", unit);
        ListLink.put(query, "vacant", vacant == null ? null : vacant.toString());
        return Answers.of(new Posts(all.size(), page.shown().stream().map(this::json).toList(), page.next(PATH, last -> {
            query.put("after", last.id().toString());
            return ListLink.of(query);
        })));
    }

    @Operation(operationId = "policePost", summary = "One police post with who held it")
    @GetMapping("/police/{id}")
    ResponseEntity<Post> post(Actor actor, @PathVariable UUID id) {
        var post = posts.read(actor, id);
        return Answers.of(post.version(), json(post));
    }

    @Operation(operationId = "registerPolicePost", summary = "Registers a police post; a repeat of an id is harmless")
    @PostMapping("/police")
    ResponseEntity<Post> register(Actor actor, @RequestBody Wish body) {
        var post = posts.register(actor, body.id == null ? UUID.randomUUID() : body.id, Answers.text(body.name),
                new UnitCode(Answers.text(body.unit)), Answers.text(body.responsible));
        return Answers.of(post.version(), json(post));
    }

    private Post json(PolicePost post) {
        return new Post(post.id(), post.name(), post.place().value(), post.responsible(), post.holders(),
                post.holder(view.today()).isEmpty(), post.version());
    }

    @Operation(operationId = "videoEndpoints", summary = "Endpoints of the video-link network by unit, page by page")
    @GetMapping("/endpoints")
    ResponseEntity<Endpoints> endpoints(Actor actor, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String state, @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        var scope = view.scope(actor, Right.READ, unit);
        var wanted = SafetyView.constant(VideoEndpoint.State.class, "state", state);
        var all = endpoints.all(actor).stream().filter(one -> scope.covers(one.place(), one.responsible()))
                .filter(one -> wanted == null || one.state() == wanted).toList();
        var page = RestPage.of(limit, size -> SafetyView.first(SafetyView.behind(all, after, VideoEndpoint::id), size));
        var query = new TreeMap<String, String>();
        ListLink.put(query, "unit", unit);
        ListLink.put(query, "state", state);
        return Answers.of(new Endpoints(all.size(), page.shown().stream().map(PoliceRestController::json).toList(),
                page.next(VIDEO, last -> {
                    query.put("after", last.id().toString());
                    return ListLink.of(query);
                })));
    }

    @Operation(operationId = "videoEndpoint", summary = "One endpoint")
    @GetMapping("/endpoints/{id}")
    ResponseEntity<Endpoint> endpoint(Actor actor, @PathVariable UUID id) {
        var one = endpoints.read(actor, id);
        return Answers.of(one.version(), json(one));
    }

    @Operation(operationId = "registerVideoEndpoint", summary = "Registers an endpoint; a repeat of an id is harmless")
    @PostMapping("/endpoints")
    ResponseEntity<Endpoint> register(Actor actor, @RequestBody EndpointWish body) {
        var one = endpoints.register(actor,
                new VideoEndpoint(body.id == null ? UUID.randomUUID() : body.id, Answers.text(body.name),
                        new UnitCode(Answers.text(body.unit)), Answers.text(body.responsible), Answers.text(body.site),
                        Typed.needed("state", body.state), Typed.needed("since", body.since)));
        return Answers.of(one.version(), json(one));
    }

    private static Endpoint json(VideoEndpoint one) {
        return new Endpoint(one.id(), one.name(), one.place().value(), one.responsible(), one.site(), one.state(), one.since(),
                one.version());
    }

    @Schema(name = "PolicePostPage")
    record Posts(int count, List<Post> posts, @Nullable String next) {
    }

    @Schema(name = "PolicePostJson")
    record Post(UUID id, String name, String unit, String responsible, List<PostHolder> holders, boolean vacant, long version) {
    }

    @Schema(name = "PolicePostWish")
    record Wish(@Nullable UUID id, @Nullable String name, @Nullable String unit, @Nullable String responsible) {
    }

    @Schema(name = "VideoEndpointPage")
    record Endpoints(int count, List<Endpoint> endpoints, @Nullable String next) {
    }

    @Schema(name = "VideoEndpointJson")
    record Endpoint(UUID id, String name, String unit, String responsible, String site, VideoEndpoint.State state,
            LocalDate since, long version) {
    }

    @Schema(name = "VideoEndpointWish")
    record EndpointWish(@Nullable UUID id, @Nullable String name, @Nullable String unit, @Nullable String responsible,
            @Nullable String site, VideoEndpoint.@Nullable State state, @Nullable LocalDate since) {
    }
}
