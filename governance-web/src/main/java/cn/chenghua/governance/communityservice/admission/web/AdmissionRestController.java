package cn.chenghua.governance.communityservice.admission.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.admission.AdmissionDesk;
import cn.chenghua.governance.communityservice.admission.AdmissionItem;
import cn.chenghua.governance.communityservice.admission.AdmissionLines;
import cn.chenghua.governance.communityservice.admission.AdmissionState;
import cn.chenghua.governance.communityservice.admission.AdmissionVerb;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.RestPage;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Items of the five lists for REST clients: in force on a day, on their way there, registered, described and moved. */
@RestController
@Tag(name = "admission")
class AdmissionRestController {

    private static final String ITEMS = "/api/v1/admission-items";
    private static final String REQUESTS = "/api/v1/admission-requests";
    private final AdmissionDesk desk;
    private final AdmissionLines lines;
    private final Repeats repeats;

    AdmissionRestController(AdmissionDesk desk, AdmissionLines lines, Repeats repeats) {
        this.desk = desk;
        this.lines = lines;
        this.repeats = repeats;
    }

    @Operation(operationId = "admissionItems", summary = "Items that were published, page by page; with day those in force on it")
    @GetMapping(ITEMS)
    ResponseEntity<AdmissionJson.Page> items(Actor actor, @ParameterObject @ModelAttribute AdmissionQuery query,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return page(actor, query, AdmissionPages.PUBLISHED, ITEMS, after, limit);
    }

    @Operation(operationId = "admissionRequests", summary = "Items on their way to publication, page by page")
    @GetMapping(REQUESTS)
    ResponseEntity<AdmissionJson.Page> requests(Actor actor, @ParameterObject @ModelAttribute AdmissionQuery query,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return page(actor, query, AdmissionPages.ON_THE_WAY, REQUESTS, after, limit);
    }

    private ResponseEntity<AdmissionJson.Page> page(Actor actor, AdmissionQuery query, Set<AdmissionState> either, String path,
            @Nullable String after, int limit) {
        var filter = query.filter(desk.all(actor), either);
        var page = RestPage.of(limit, size -> lines.list(filter, after == null ? "" : after, size));
        var next = page.next(path, last -> query.from(last.key()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new AdmissionJson.Page(desk.today(),
                lines.count(filter), query.applied(), page.shown().stream().map(AdmissionJson::of).toList(), next));
    }

    @Operation(operationId = "admissionItem", summary = "One item of the five lists")
    @GetMapping({ITEMS + "/{id}", REQUESTS + "/{id}"})
    ResponseEntity<AdmissionJson> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "registerAdmission", summary = "Begins an item, or the next edition of one; a repeat of an id is harmless")
    @ApiResponse(responseCode = "201", description = "The item, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping(REQUESTS)
    ResponseEntity<AdmissionJson> register(Actor actor,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody AdmissionJson.New body) {
        return repeats.answer(actor, key, REQUESTS, body, AdmissionJson.class, () -> {
            var facts = Typed.needed("facts", body.facts()).facts();
            var item = desk.register(actor, body.id() == null ? UUID.randomUUID() : body.id(), Typed.text(body.number()), facts);
            return ResponseEntity.created(URI.create(REQUESTS + "/" + item.id())).eTag("\"" + item.version() + "\"")
                    .cacheControl(CacheControl.noStore()).body(AdmissionJson.of(item));
        });
    }

    @Operation(operationId = "describeAdmission", summary = "Says an item anew before it is requested; needs If-Match")
    @PutMapping(REQUESTS + "/{id}")
    ResponseEntity<AdmissionJson> describe(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody AdmissionJson.Facts body) {
        desk.read(actor, id);
        return answer(desk.describe(actor, id, VersionNotSaid.version(match), body.facts()));
    }

    @Operation(operationId = "stepAdmission", summary = "Requests, checks, decides, publishes or withdraws; needs If-Match")
    @PostMapping(REQUESTS + "/{id}/step")
    ResponseEntity<AdmissionJson> step(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody AdmissionJson.Stepped body) {
        desk.read(actor, id);
        var version = VersionNotSaid.version(match);
        return repeat(actor, key, id, body, () -> {
            var verb = Typed.needed("verb", body.verb());
            var day = day(body.day());
            var proof = Proof.of(Typed.text(body.evidence()), null);
            return verb == AdmissionVerb.PUBLISH
                    ? desk.publish(actor, id, version, body.validFrom() == null ? day : body.validFrom(), body.validTo(), day,
                            proof)
                    : desk.step(actor, id, version, verb, day, proof);
        });
    }

    private ResponseEntity<AdmissionJson> repeat(Actor actor, @Nullable String key, UUID id, Object body,
            Supplier<AdmissionItem> work) {
        return repeats.answer(actor, key, REQUESTS + "/" + id + "/step", body, AdmissionJson.class, () -> answer(work.get()));
    }

    private LocalDate day(@Nullable LocalDate day) {
        return day == null ? desk.today() : day;
    }

    private static ResponseEntity<AdmissionJson> answer(AdmissionItem item) {
        return ResponseEntity.ok().eTag("\"" + item.version() + "\"").cacheControl(CacheControl.noStore())
                .body(AdmissionJson.of(item));
    }
}
