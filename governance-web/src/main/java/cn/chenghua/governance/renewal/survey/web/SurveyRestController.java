package cn.chenghua.governance.renewal.survey.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.renewal.survey.Aspect;
import cn.chenghua.governance.renewal.survey.Survey;
import cn.chenghua.governance.renewal.survey.SurveyBook;
import cn.chenghua.governance.renewal.survey.SurveyDesk;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.RestPage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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

/** Surveys of residents for REST clients: list, read, add, withdraw. */
@RestController
@RequestMapping("/api/v1/surveys")
@Tag(name = "surveys")
class SurveyRestController {

    private static final String PATH = "/api/v1/surveys";
    private final SurveyBook book;
    private final SurveyDesk desk;
    private final Questions questions;
    private final Repeats repeats;

    SurveyRestController(SurveyBook book, SurveyDesk desk, Questions questions, Repeats repeats) {
        this.book = book;
        this.desk = desk;
        this.questions = questions;
        this.repeats = repeats;
    }

    @Operation(operationId = "surveys", summary = "Surveys of residents, the latest day first, page by page")
    @GetMapping
    ResponseEntity<Page> list(Actor actor, @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        var page = RestPage.of(limit, size -> book.list(actor.reads(), after, size));
        var next = page.next(PATH, last -> "?after=" + last.id());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Page(questions.today(),
                book.count(actor.reads()), page.shown().stream().map(One::of).toList(), next));
    }

    @Operation(operationId = "survey", summary = "One survey")
    @GetMapping("/{id}")
    ResponseEntity<One> one(Actor actor, @PathVariable UUID id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(One.of(desk.read(actor, id)));
    }

    @Operation(operationId = "addSurvey", summary = "Puts a survey down; with an id of the client a repeat changes nothing")
    @ApiResponse(responseCode = "201", description = "The survey, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<One> add(Actor actor, @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody New body) {
        return repeats.answer(actor, key, PATH, body, One.class, () -> {
            var day = body.day();
            var survey = desk.add(actor, new SurveyDesk.Wish(body.id(), new UnitCode(body.unit() == null ? "" : body.unit()),
                    day == null ? questions.today() : day, body.method() == null ? "" : body.method(),
                    body.asked() == null ? 0 : body.asked(), body.answered() == null ? 0 : body.answered(),
                    body.scores() == null ? Map.of() : body.scores()), proof(body.evidence()));
            return ResponseEntity.created(URI.create(PATH + "/" + survey.id())).cacheControl(CacheControl.noStore())
                    .body(One.of(survey));
        });
    }

    @Operation(operationId = "withdrawSurvey", summary = "Withdraws a survey for a reason; it stays to be seen")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<One> withdraw(Actor actor, @PathVariable UUID id, @RequestBody Withdrawn body) {
        desk.read(actor, id);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(One.of(desk.withdraw(actor, id, proof(body.reason()))));
    }

    private static Proof proof(@Nullable String text) {
        return Proof.of(text == null ? "" : text, null);
    }

    /** A survey; scores run from 0 to 100. */
    @Schema(name = "Survey")
    record One(UUID id, String unit, LocalDate day, String method, int asked, int answered, Map<Aspect, BigDecimal> scores,
            UUID evidence, @Nullable String withdrawn) {

        static One of(Survey survey) {
            return new One(survey.id(), survey.place().value(), survey.day(), survey.method(), survey.asked(), survey.answered(),
                    survey.scores(), survey.evidence(), survey.withdrawn());
        }
    }

    /** A page of surveys. */
    @Schema(name = "SurveyPage")
    record Page(LocalDate asOf, int count, List<One> surveys, @Nullable String next) {
    }

    /** A survey to be put down. */
    @Schema(name = "AddSurvey")
    record New(@Nullable UUID id, @Nullable String unit, @Nullable LocalDate day, @Nullable String method,
            @Nullable Integer asked, @Nullable Integer answered, @Nullable Map<Aspect, BigDecimal> scores,
            @Nullable String evidence) {
    }

    /** Why a survey is not to be used. */
    @Schema(name = "WithdrawSurvey")
    record Withdrawn(@Nullable String reason) {
    }
}
