package cn.chenghua.governance.safecommunity.dispute.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.dispute.Mediator;
import cn.chenghua.governance.safecommunity.dispute.MediatorDesk;
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

/** Mediators by brand for REST clients. */
@RestController
@RequestMapping("/api/v1/safety/mediators")
@Tag(name = "mediators")
class MediatorRestController {

    private static final String PATH = "/api/v1/safety/mediators";
    private final MediatorDesk desk;
    private final SafetyView view;

    MediatorRestController(MediatorDesk desk, SafetyView view) {
        this.desk = desk;
        this.view = view;
    }

    @Operation(operationId = "mediators", summary = "Mediators by brand, page by page")
    @GetMapping
    ResponseEntity<Page> list(Actor actor, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String brand, @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        var scope = view.scope(actor, Right.READ, unit);
        var all = desk.all(actor).stream().filter(one -> scope.covers(one.place(), one.responsible()))
                .filter(one -> brand == null || one.brand().equals(brand)).toList();
        var page = RestPage.of(limit, size -> SafetyView.first(SafetyView.behind(all, after, Mediator::id), size));
        var query = new TreeMap<String, String>();
        ListLink.put(query, "unit", unit);
        ListLink.put(query, "brand", brand);
        return Answers.of(new Page(all.size(), page.shown().stream().map(MediatorRestController::json).toList(),
                page.next(PATH, last -> {
                    query.put("after", last.id().toString());
                    return ListLink.of(query);
                })));
    }

    @Operation(operationId = "mediator", summary = "One mediator")
    @GetMapping("/{id}")
    ResponseEntity<One> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "joinMediators", summary = "Takes somebody into a pool; a repeat of an id is harmless")
    @PostMapping
    ResponseEntity<One> join(Actor actor, @RequestBody Wish body) {
        return answer(desk.join(actor, new Mediator(body.id == null ? UUID.randomUUID() : body.id,
                Answers.text(body.brand), Answers.text(body.name), new UnitCode(Answers.text(body.unit)),
                Answers.text(body.responsible), Typed.needed("begins", body.begins), body.ends)));
    }

    @Operation(operationId = "leaveMediators", summary = "Ends somebody's time in a pool on its last day; needs If-Match")
    @PostMapping("/{id}/leave")
    ResponseEntity<One> leave(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Leave body) {
        desk.read(actor, id);
        return answer(desk.leave(actor, id, VersionNotSaid.version(match), Typed.needed("day", body.day)));
    }

    private static ResponseEntity<One> answer(Mediator one) {
        return Answers.of(one.version(), json(one));
    }

    private static One json(Mediator one) {
        return new One(one.id(), one.brand(), one.name(), one.place().value(), one.responsible(), one.begins(), one.ends(),
                one.version());
    }

    @Schema(name = "MediatorPage")
    record Page(int count, List<One> mediators, @Nullable String next) {
    }

    @Schema(name = "MediatorJson")
    record One(UUID id, String brand, String name, String unit, String responsible, LocalDate begins, @Nullable LocalDate ends,
            long version) {
    }

    @Schema(name = "MediatorWish")
    record Wish(@Nullable UUID id, @Nullable String brand, @Nullable String name, @Nullable String unit,
            @Nullable String responsible,
            @Nullable LocalDate begins, @Nullable LocalDate ends) {
    }

    @Schema(name = "MediatorLeave")
    record Leave(@Nullable LocalDate day) {
    }
}
