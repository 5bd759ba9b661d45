package cn.chenghua.governance.safecommunity.post.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.post.EndpointDesk;
import cn.chenghua.governance.safecommunity.post.VideoEndpoint;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints of the video-link network for REST clients. */
@RestController
@RequestMapping("/api/v1/safety/endpoints")
@Tag(name = "safety-posts")
class EndpointRestController {

    private static final String PATH = "/api/v1/safety/endpoints";
    private final EndpointDesk endpoints;
    private final SafetyView view;

    EndpointRestController(EndpointDesk endpoints, SafetyView view) {
        this.endpoints = endpoints;
        this.view = view;
    }

    @Operation(operationId = "videoEndpoints", summary = "Endpoints of the video-link network by unit, page by page")
    @GetMapping
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
        return Answers.of(new Endpoints(all.size(), page.shown().stream().map(EndpointRestController::json).toList(),
                page.next(PATH, last -> {
                    query.put("after", last.id().toString());
                    return ListLink.of(query);
                })));
    }

    @Operation(operationId = "videoEndpoint", summary = "One endpoint")
    @GetMapping("/{id}")
    ResponseEntity<Endpoint> endpoint(Actor actor, @PathVariable UUID id) {
        var one = endpoints.read(actor, id);
        return Answers.of(one.version(), json(one));
    }

    @Operation(operationId = "registerVideoEndpoint", summary = "Registers an endpoint; a repeat of an id is harmless")
    @PostMapping
    ResponseEntity<Endpoint> register(Actor actor, @RequestBody EndpointWish body) {
        var one = endpoints.register(actor,
                new VideoEndpoint(body.id == null ? UUID.randomUUID() : body.id, Answers.text(body.name),
                        new UnitCode(Answers.text(body.unit)), Answers.text(body.responsible), Answers.text(body.site),
                        Typed.needed("state", body.state), Typed.needed("since", body.since)));
        return Answers.of(one.version(), json(one));
    }

    @Operation(operationId = "turnVideoEndpoint", summary = "Notes how an endpoint stands since a day; needs If-Match")
    @PutMapping("/{id}/state")
    ResponseEntity<Endpoint> turn(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Standing body) {
        endpoints.read(actor, id);
        var one = endpoints.turn(actor, id, VersionNotSaid.version(match), Typed.needed("state", body.state),
                Typed.needed("since", body.since));
        return Answers.of(one.version(), json(one));
    }

    private static Endpoint json(VideoEndpoint one) {
        return new Endpoint(one.id(), one.name(), one.place().value(), one.responsible(), one.site(), one.state(), one.since(),
                one.version());
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

    @Schema(name = "VideoEndpointState")
    record Standing(VideoEndpoint.@Nullable State state, @Nullable LocalDate since) {
    }
}
