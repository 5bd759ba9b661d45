package cn.chenghua.governance.plan.web;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.plan.Clause;
import cn.chenghua.governance.plan.ClauseRepository;
import cn.chenghua.governance.plan.Definition;
import cn.chenghua.governance.plan.Plan;
import cn.chenghua.governance.plan.PlanRepository;
import cn.chenghua.governance.plan.ProgressRepository;
import cn.chenghua.governance.plan.Target;
import cn.chenghua.governance.plan.TargetDesk;
import cn.chenghua.governance.plan.Targets;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The plan's text and clauses, its targets with their definitions, and the lines behind a figure; amounts are decimal strings. */
@RestController
@RequestMapping(path = "/api/v1")
@Tag(name = "plan")
class PlanRestController {

    private final PlanRepository plans;
    private final ClauseRepository clauses;
    private final Targets targets;
    private final Drill drill;
    private final KeptAnswers kept;
    private final JsonMapper json;

    PlanRestController(PlanRepository plans, ClauseRepository clauses, Targets targets, Drill drill, KeptAnswers kept,
            JsonMapper json) {
        this.plans = plans;
        this.clauses = clauses;
        this.targets = targets;
        this.drill = drill;
        this.kept = kept;
        this.json = json;
    }

    @Operation(operationId = "plan", summary = "The plan with its text and the clauses quoted from it")
    @ApiResponse(responseCode = "200", description = "The plan", content = @Content(schema = @Schema(implementation = PlanJson.class)))
    @GetMapping("/plan")
    ResponseEntity<byte[]> plan(@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String tag) {
        return answer("plan", tag, () -> PlanJson.of(plans.findAll().getFirst(), clauses.findAllByOrderByOffset()));
    }

    @Operation(operationId = "targets", summary = "All targets with the definition in force")
    @ApiResponse(responseCode = "200", description = "All targets", content = @Content(schema = @Schema(implementation = TargetsJson.class)))
    @GetMapping("/targets")
    ResponseEntity<byte[]> targets(@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String tag) {
        return answer("targets", tag, () -> new TargetsJson(targets.all().stream().map(TargetJson::of).toList()));
    }

    @Operation(operationId = "target", summary = "One target with all its definitions and its planned course")
    @ApiResponse(responseCode = "200", description = "The target", content = @Content(schema = @Schema(implementation = TargetJson.class)))
    @GetMapping("/targets/{code}")
    ResponseEntity<byte[]> target(@PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String tag) {
        var target = targets.all().stream().filter(t -> t.code().equals(code)).findFirst()
                .orElseThrow(() -> new TargetDesk.UnknownTarget(code));
        return answer("target " + code, tag, () -> TargetJson.of(target));
    }

    @Operation(operationId = "postings", summary = "The lines behind a target's figure, newest first, with their evidence")
    @GetMapping("/targets/{code}/postings")
    PostingsJson postings(Actor actor, @PathVariable String code, @RequestParam(required = false) @Nullable String reading,
            @RequestParam(required = false) @Nullable LocalDate asOf, @RequestParam(required = false) @Nullable String hierarchy,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(defaultValue = "false") boolean unassigned,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "100") int limit) {
        var page = drill.page(actor,
                new Drill.Asked(code, reading, asOf, hierarchy, unit, unassigned, false, after, Math.clamp(limit, 1, 200)));
        var next = page.next() == null
                ? null
                : "/api/v1/targets/" + code + "/postings?" + page.nextQuery() + "&limit=" + Math.clamp(limit, 1, 200);
        return new PostingsJson(code, page.reading().code(), page.question().asOf(), page.total().lines(), page.sum(),
                page.lines().stream().map(LineJson::of).toList(), next);
    }

    private ResponseEntity<byte[]> answer(Object key, @Nullable String tag, java.util.function.Supplier<Object> body) {
        return kept.answer(key, MediaType.APPLICATION_JSON, tag, new HttpHeaders(), _ -> json.writeValueAsBytes(body.get()));
    }

    record PlanJson(String code, String name, String nameEn, String publisher, LocalDate start, LocalDate end, String text,
            List<ClauseJson> clauses) {
        static PlanJson of(Plan plan, List<Clause> clauses) {
            return new PlanJson(plan.code(), plan.name(), plan.nameEn(), plan.publisher(), plan.start(), plan.end(), plan.text(),
                    clauses.stream().map(ClauseJson::of).toList());
        }
    }

    record ClauseJson(String code, int initiative, String quote, int offset, String english, Clause.Kind kind,
            String commitment) {
        static ClauseJson of(Clause clause) {
            return new ClauseJson(clause.code(), clause.initiative().ordinal(), clause.quote(), clause.offset(), clause.english(),
                    clause.kind(),
                    clause.commitment().name());
        }
    }

    record TargetsJson(List<TargetJson> targets) {
    }

    record TargetJson(String code, String clause, int initiative, String name, String nameEn, @Nullable String partOf,
            int definitionVersion,
            List<DefinitionJson> definitions, List<WaypointJson> course) {
        static TargetJson of(Target target) {
            return new TargetJson(target.code(), target.clause(), target.initiative().ordinal(), target.name(), target.nameEn(),
                    target.partOf().orElse(null), target.definitions().size(),
                    target.definitions().stream().map(d -> DefinitionJson.of(target.number(d), d)).toList(),
                    target.waypoints().stream()
                            .map(w -> new WaypointJson(w.unit() == null ? null : w.unit().value(), w.day(), w.value())).toList());
        }
    }

    record DefinitionJson(int version, LocalDate validFrom, @JsonFormat(shape = STRING) @Nullable BigDecimal quantity,
            String unit, @Nullable LocalDate start,
            @Nullable LocalDate due, boolean openEnded, String commitment, String measure, String chosenReading,
            List<ReadingJson> readings,
            String leadUnit, List<String> coUnits, String reason) {
        static DefinitionJson of(int number, Definition definition) {
            var terms = definition.terms();
            return new DefinitionJson(number, definition.from(), terms.quantity(), terms.scale().name(), terms.start(),
                    terms.due(), terms.openEnded(),
                    terms.commitment().name(), terms.measure().name(), terms.chosenReading(),
                    terms.readings().stream()
                            .map(r -> new ReadingJson(r.code(), r.rule().recordKind(), r.rule().filter().toString(),
                                    r.rule().stage(), r.rule().baseStage()))
                            .toList(),
                    terms.lead(), terms.coUnits(), definition.reason());
        }
    }

    record ReadingJson(String code, String recordKind, String filter, String countsFromStage, @Nullable String baseStage) {
    }

    record WaypointJson(@Nullable String unit, LocalDate day, @JsonFormat(shape = STRING) BigDecimal planned) {
    }

    record PostingsJson(String target, String reading, LocalDate asOf, long count, @JsonFormat(shape = STRING) BigDecimal sum,
            List<LineJson> postings,
            @Nullable String next) {
    }

    record LineJson(LocalDate day, String kind, String recordKind, UUID record, String label, String stage, String unit,
            @JsonFormat(shape = STRING) BigDecimal quantity, @JsonFormat(shape = STRING) BigDecimal base, EvidenceJson evidence,
            String recordedBy, Instant recordedAt) {
        static LineJson of(ProgressRepository.Line line) {
            var posting = line.posting();
            return new LineJson(posting.day(), posting.kind().name(), posting.recordKind(), posting.recordId(), line.label(),
                    line.stage(),
                    posting.unit().value(), posting.quantity(), posting.base(),
                    new EvidenceJson(line.evidence(), line.evidenceKind(), line.evidenceText()),
                    line.recordedBy(), line.recordedAt());
        }
    }

    record EvidenceJson(UUID id, String kind, String text) {
    }
}
