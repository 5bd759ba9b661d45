package cn.chenghua.governance.renewal.document.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.renewal.area.AreaDesk;
import cn.chenghua.governance.renewal.document.DocumentDesk;
import cn.chenghua.governance.renewal.document.PlanDocument;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plan documents for REST clients, also as of a day. */
@RestController
@RequestMapping("/api/v1/plan-documents")
@Tag(name = "plan-documents")
class DocumentRestController {

    private static final String PATH = "/api/v1/plan-documents";
    private static final int LIMIT = 200;
    private final DocumentDesk desk;
    private final AreaDesk areas;
    private final ShapeDoor outlines;
    private final Questions questions;
    private final Repeats repeats;

    DocumentRestController(DocumentDesk desk, AreaDesk areas, ShapeDoor outlines, Questions questions, Repeats repeats) {
        this.desk = desk;
        this.areas = areas;
        this.outlines = outlines;
        this.questions = questions;
        this.repeats = repeats;
    }

    @Operation(operationId = "planDocuments", summary = "Plan documents in the order of their ids, with what is in force on a day")
    @GetMapping
    ResponseEntity<DocumentJson.Page> list(Actor actor, @ParameterObject @ModelAttribute DocumentQuery query,
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "50") int limit) {
        var asked = query.on(questions.today());
        var day = day(asked.day());
        var size = Math.clamp(limit, 1, LIMIT);
        var all = desk.all(actor).stream().filter(asked::takes).toList();
        var from = after == null ? all : all.stream().dropWhile(one -> !one.id().equals(after)).skip(1).toList();
        var shown = from.subList(0, Math.min(size, from.size()));
        var values = asked.applied();
        if (from.size() > size) {
            values.put("after", shown.getLast().id().toString());
        }
        var next = from.size() > size ? PATH + ListLink.of(values) + "&limit=" + size : null;
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new DocumentJson.Page(questions.today(), all.size(),
                asked.applied(), shown.stream().map(one -> DocumentJson.of(one, day)).toList(), next));
    }

    @Operation(operationId = "planDocument", summary = "One plan document with its editions and steps, in force on a day or today")
    @GetMapping("/{id}")
    ResponseEntity<DocumentJson> one(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String day) {
        return answer(desk.read(actor, id), day(day));
    }

    @Operation(operationId = "registerPlanDocument", summary = "Registers a plan document")
    @ApiResponse(responseCode = "201", description = "The document, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<DocumentJson> register(Actor actor, @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody DocumentJson.New body) {
        return repeats.answer(actor, key, PATH, body, DocumentJson.class, () -> {
            var kind = Typed.needed("kind", body.kind());
            var area = body.area();
            var document = desk.register(actor, body.id(), kind, new UnitCode(Typed.text(body.unit())), Typed.text(body.title()),
                    Typed.text(body.responsible()), area == null ? null : areas.read(actor, area).id());
            return ResponseEntity.created(URI.create(PATH + "/" + document.id())).eTag("\"" + document.version() + "\"")
                    .cacheControl(CacheControl.noStore()).body(DocumentJson.of(document, questions.today()));
        });
    }

    @Operation(operationId = "draftPlanDocument", summary = "Begins the next edition; needs If-Match")
    @PostMapping("/{id}/draft")
    ResponseEntity<DocumentJson> draft(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody DocumentJson.Drafted body) {
        var version = version(actor, id, match);
        return repeat(actor, key, id, "/draft", body, () -> desk.draft(actor, id, version, Typed.text(body.label()),
                outlines.said(body.geometry()), onDay(body.day()), Proof.of(Typed.text(body.evidence()), null)));
    }

    @Operation(operationId = "stepPlanDocument", summary = "Takes the next step of the latest edition; needs If-Match")
    @PostMapping("/{id}/step")
    ResponseEntity<DocumentJson> step(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody DocumentJson.Stepped body) {
        var version = version(actor, id, match);
        var verb = Typed.needed("verb", body.verb());
        return repeat(actor, key, id, "/step", body,
                () -> desk.step(actor, id, version, verb, onDay(body.day()), Proof.of(Typed.text(body.evidence()), null)));
    }

    @Operation(operationId = "describePlanDocument", summary = "Says anew what a plan document is called and who answers for it; needs If-Match")
    @PutMapping("/{id}")
    ResponseEntity<DocumentJson> describe(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody DocumentJson.Described body) {
        return answer(
                desk.describe(actor, id, version(actor, id, match), Typed.text(body.title()), Typed.text(body.responsible())),
                questions.today());
    }

    @Operation(operationId = "bearTarget", summary = "Lets a target report into a plan document too; needs If-Match")
    @PutMapping("/{id}/targets/{target}")
    ResponseEntity<DocumentJson> bear(Actor actor, @PathVariable UUID id, @PathVariable String target,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
        return answer(desk.bear(actor, id, version(actor, id, match), target, true), questions.today());
    }

    @Operation(operationId = "leaveTarget", summary = "Lets a target report into a plan document no more; needs If-Match")
    @DeleteMapping("/{id}/targets/{target}")
    ResponseEntity<DocumentJson> leave(Actor actor, @PathVariable UUID id, @PathVariable String target,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
        return answer(desk.bear(actor, id, version(actor, id, match), target, false), questions.today());
    }

    private ResponseEntity<DocumentJson> repeat(Actor actor, @Nullable String key, UUID id, String path, Object body,
            Supplier<PlanDocument> work) {
        return repeats.answer(actor, key, PATH + "/" + id + path, body, DocumentJson.class,
                () -> answer(work.get(), questions.today()));
    }

    private long version(Actor actor, UUID id, @Nullable String match) {
        desk.read(actor, id);
        return VersionNotSaid.version(match);
    }

    private static ResponseEntity<DocumentJson> answer(PlanDocument document, LocalDate day) {
        return ResponseEntity.ok().eTag("\"" + document.version() + "\"").cacheControl(CacheControl.noStore())
                .body(DocumentJson.of(document, day));
    }

    private LocalDate onDay(@Nullable LocalDate day) {
        return day == null ? questions.today() : day;
    }

    private LocalDate day(@Nullable String typed) {
        var day = Typed.day("day", typed);
        return day == null ? questions.today() : day;
    }
}
