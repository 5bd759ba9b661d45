package cn.chenghua.governance.featuredstreet.score.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.score.EvaluationDesk;
import cn.chenghua.governance.featuredstreet.score.RecordScoring;
import cn.chenghua.governance.featuredstreet.street.FeaturedDesk;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evaluations for REST clients: open, score blind, decide. */
@RestController
@RequestMapping("/api/v1/featured/streets/{id}/evaluations")
@Tag(name = "featured streets")
class EvaluationRestController {

    private final EvaluationDesk desk;
    private final FeaturedDesk streets;
    private final FeaturedFilters filters;

    EvaluationRestController(EvaluationDesk desk, FeaturedDesk streets, FeaturedFilters filters) {
        this.desk = desk;
        this.streets = streets;
        this.filters = filters;
    }

    @Operation(operationId = "evaluations", summary = "The evaluations of a street, the oldest first")
    @GetMapping
    ResponseEntity<EvaluationJson.All> all(Actor actor, @PathVariable UUID id) {
        var version = streets.read(actor, id).version();
        return ResponseEntity.ok().eTag("\"" + version + "\"").cacheControl(CacheControl.noStore())
                .body(new EvaluationJson.All(desk.of(actor, id).stream().map(EvaluationJson::of).toList()));
    }

    @Operation(operationId = "evaluation", summary = "One evaluation, explained item by item once it is settled")
    @GetMapping("/{evaluation}")
    ResponseEntity<EvaluationJson> one(Actor actor, @PathVariable UUID id, @PathVariable UUID evaluation) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(EvaluationJson.of(Evaluations.one(desk.of(actor, id), evaluation)));
    }

    @Operation(operationId = "openEvaluation", summary = "Opens an evaluation by the card that holds; needs If-Match, a repeat of an id is harmless")
    @PostMapping
    ResponseEntity<EvaluationJson> open(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody EvaluationJson.Opening body) {
        streets.read(actor, id);
        var wanted = body.id() == null ? UUID.randomUUID() : body.id();
        desk.open(actor, id, VersionNotSaid.version(match), wanted, body.day() == null ? filters.today() : body.day());
        return one(actor, id, wanted);
    }

    @Operation(operationId = "scoreEvaluation", summary = "Hands in a sheet; the scorer sees no other until both are in; a repeat of an id is harmless")
    @PostMapping("/{evaluation}/scorings")
    ResponseEntity<EvaluationJson> score(Actor actor, @PathVariable UUID id, @PathVariable UUID evaluation,
            @RequestBody EvaluationJson.SheetWish body) {
        streets.read(actor, id);
        var wish = body.wish(filters.today());
        var cover = wish.points().values().stream().findFirst().map(RecordScoring.Points::proof)
                .orElse(FeaturedFilters.proof(null));
        desk.score(actor, id, evaluation, wish, cover);
        return one(actor, id, evaluation);
    }

    @Operation(operationId = "decideEvaluation", summary = "Decides with a reason that the mean of two differing sheets stands")
    @PostMapping("/{evaluation}/decision")
    ResponseEntity<EvaluationJson> decide(Actor actor, @PathVariable UUID id, @PathVariable UUID evaluation,
            @RequestBody EvaluationJson.Decision body) {
        streets.read(actor, id);
        desk.decide(actor, id, evaluation, body.day() == null ? filters.today() : body.day(),
                FeaturedFilters.proof(body.evidence()));
        return one(actor, id, evaluation);
    }
}
