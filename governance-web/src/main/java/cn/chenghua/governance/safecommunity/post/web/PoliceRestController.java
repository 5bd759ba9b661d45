package cn.chenghua.governance.safecommunity.post.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.post.PoliceDesk;
import cn.chenghua.governance.safecommunity.post.PolicePost;
import cn.chenghua.governance.safecommunity.post.PostHolder;
import cn.chenghua.governance.safecommunity.web.Answers;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
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

/** Police posts for REST clients; phone numbers are masked. */
@RestController
@RequestMapping("/api/v1/safety/police")
@Tag(name = "safety-posts")
class PoliceRestController {

    private static final String PATH = "/api/v1/safety/police";
    private final PoliceDesk posts;
    private final SafetyView view;

    PoliceRestController(PoliceDesk posts, SafetyView view) {
        this.posts = posts;
        this.view = view;
    }

    @Operation(operationId = "policePosts", summary = "Police posts by unit, page by page")
    @GetMapping
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
    @GetMapping("/{id}")
    ResponseEntity<Post> post(Actor actor, @PathVariable UUID id) {
        var post = posts.read(actor, id);
        return Answers.of(post.version(), json(post));
    }

    @Operation(operationId = "registerPolicePost", summary = "Registers a police post; a repeat of an id is harmless")
    @PostMapping
    ResponseEntity<Post> register(Actor actor, @RequestBody Wish body) {
        var post = posts.register(actor, body.id == null ? UUID.randomUUID() : body.id, Answers.text(body.name),
                new UnitCode(Answers.text(body.unit)), Answers.text(body.responsible));
        return Answers.of(post.version(), json(post));
    }

    @Operation(operationId = "fillPolicePost", summary = "Gives a post to somebody; needs If-Match, a repeat of an id is harmless")
    @PostMapping("/{id}/holders")
    ResponseEntity<Post> fill(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Holder body) {
        posts.read(actor, id);
        var post = posts.fill(actor, id, VersionNotSaid.version(match),
                new PostHolder(body.id == null ? UUID.randomUUID() : body.id, Answers.text(body.name), "",
                        Typed.needed("begins", body.begins), body.ends),
                Answers.text(body.phone));
        return Answers.of(post.version(), json(post));
    }

    @Operation(operationId = "vacatePolicePost", summary = "Leaves a post vacant after a day; needs If-Match")
    @PostMapping("/{id}/vacancies")
    ResponseEntity<Post> vacate(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Vacancy body) {
        posts.read(actor, id);
        var post = posts.vacate(actor, id, VersionNotSaid.version(match), Typed.needed("day", body.day));
        return Answers.of(post.version(), json(post));
    }

    private Post json(PolicePost post) {
        return new Post(post.id(), post.name(), post.place().value(), post.responsible(), post.holders(),
                post.holder(view.today()).isEmpty(), post.version());
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

    @Schema(name = "PolicePostHolder")
    record Holder(@Nullable UUID id, @Nullable String name, @Nullable String phone, @Nullable LocalDate begins,
            @Nullable LocalDate ends) {
    }

    @Schema(name = "PolicePostVacancy")
    record Vacancy(@Nullable LocalDate day) {
    }
}
