package cn.chenghua.governance.backstreet.removal.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.removal.RemovalDesk;
import cn.chenghua.governance.backstreet.removal.RemovalRegister;
import cn.chenghua.governance.backstreet.removal.RemovalSite;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.responsibility.web.Tags;
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

/** Sites of removal for REST clients: list, sums, read, register, describe, and report removed and accepted. */
@RestController
@RequestMapping("/api/v1/backstreet/removals")
@Tag(name = "removals")
class RemovalRestController {

    private static final String PATH = "/api/v1/backstreet/removals";
    private final RemovalDesk desk;
    private final RemovalRegister register;
    private final RegisterFilters filters;

    RemovalRestController(RemovalDesk desk, RemovalRegister register, RegisterFilters filters) {
        this.desk = desk;
        this.register = register;
        this.filters = filters;
    }

    @Operation(operationId = "removals", summary = "Sites in the order of their numbers, page by page, with what they add up to")
    @GetMapping
    ResponseEntity<RemovalJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String treatment,
            @RequestParam(name = "class", required = false) @Nullable String siteClass,
            @RequestParam(required = false) @Nullable String batch, @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var query = new RemovalQuery(text, unit, treatment, siteClass, batch, state, from, to);
        var filter = query.filter(actor, filters);
        var page = RestPage.of(limit, size -> register.list(filter, after == null ? "" : after, size));
        var rules = filters.rules();
        var next = page.next(PATH, last -> query.from(last.number()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new RemovalJson.Page(filters.today(),
                register.total(filter), query.applied(), page.shown().stream().map(line -> RemovalJson.of(line, rules)).toList(),
                next));
    }

    @Operation(operationId = "removalSums", summary = "What sites add up to by unit, batch, treatment or class")
    @GetMapping("/sums")
    ResponseEntity<RemovalJson.Sums> sums(Actor actor, @RequestParam(required = false) @Nullable String by) {
        var part = by == null ? RemovalRegister.Part.UNIT : Typed.constant(RemovalRegister.Part.class, "by", by);
        var filter = RemovalRegister.Filter.all(actor.reads());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new RemovalJson.Sums(filters.today(), register.total(filter), part, register.sums(filter, part)));
    }

    @Operation(operationId = "removal", summary = "One site")
    @GetMapping("/{id}")
    ResponseEntity<RemovalJson> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "registerRemoval", summary = "Registers a site; a repeat of an id is harmless")
    @PostMapping
    ResponseEntity<RemovalJson> register(Actor actor, @RequestBody RemovalJson.Wish body) {
        var facts = body.facts() == null
                ? new RemovalJson.Facts(null, null, null, null, null, null, null, null, null, null, null,
                        null, null)
                : body.facts();
        var site = desk.register(actor, body.id() == null ? UUID.randomUUID() : body.id(), body.number(), facts.facts());
        return ResponseEntity.created(URI.create(PATH + "/" + site.id())).eTag(Tags.of(site.version()))
                .cacheControl(CacheControl.noStore()).body(RemovalJson.of(site, filters.rules()));
    }

    @Operation(operationId = "describeRemoval", summary = "Gives a site other facts; needs If-Match")
    @PutMapping("/{id}")
    ResponseEntity<RemovalJson> describe(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody RemovalJson.Facts body) {
        desk.read(actor, id);
        return answer(desk.describe(actor, id, VersionNotSaid.version(match), body.facts()));
    }

    @Operation(operationId = "siteRemoved", summary = "Reports that everything came down; needs If-Match")
    @PostMapping("/{id}/removed")
    ResponseEntity<RemovalJson> removed(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody RemovalJson.Deed body) {
        desk.read(actor, id);
        return answer(desk.remove(actor, id, VersionNotSaid.version(match), day(body), proof(body)));
    }

    @Operation(operationId = "siteAccepted", summary = "Reports that the gain was accepted; needs If-Match")
    @PostMapping("/{id}/accepted")
    ResponseEntity<RemovalJson> accepted(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody RemovalJson.Deed body) {
        desk.read(actor, id);
        return answer(desk.accept(actor, id, VersionNotSaid.version(match), day(body), proof(body)));
    }

    private LocalDate day(RemovalJson.Deed body) {
        return body.day() == null ? filters.today() : body.day();
    }

    private static Proof proof(RemovalJson.Deed body) {
        return Proof.of(body.evidence() == null ? "" : body.evidence(), null);
    }

    private ResponseEntity<RemovalJson> answer(RemovalSite site) {
        return ResponseEntity.ok().eTag(Tags.of(site.version())).cacheControl(CacheControl.noStore())
                .body(RemovalJson.of(site, filters.rules()));
    }
}
