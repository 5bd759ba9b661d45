package cn.chenghua.governance.backstreet.measure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.measure.MeasureBook;
import cn.chenghua.governance.backstreet.measure.MeasureDesk;
import cn.chenghua.governance.backstreet.measure.MeasureSort;
import cn.chenghua.governance.backstreet.measure.StreetMeasure;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.web.Tags;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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

/** Measures and the policy's clauses for REST clients. */
@RestController
@RequestMapping("/api/v1/backstreet/measures")
@Tag(name = "measures")
class MeasureRestController {

    private static final String PATH = "/api/v1/backstreet/measures";
    private final MeasureDesk desk;
    private final MeasureBook book;
    private final RegisterFilters filters;

    MeasureRestController(MeasureDesk desk, MeasureBook book, RegisterFilters filters) {
        this.desk = desk;
        this.book = book;
        this.filters = filters;
    }

    @Operation(operationId = "measures", summary = "Measures in the order of their ids, page by page")
    @GetMapping
    ResponseEntity<Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String clause, @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        var query = new MeasureQuery(text, unit, sort, clause);
        var filter = query.filter(actor, filters);
        var page = RestPage.of(limit, size -> book.list(filter, after, size));
        var next = page.next(PATH, last -> query.from(last.id()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Page(query.applied(), page.shown(), next));
    }

    @Operation(operationId = "policyClauses", summary = "The ten clauses of the city's policy with how much stands behind each")
    @GetMapping("/clauses")
    List<Clause> clauses(Actor actor) {
        var behind = book.behind(actor.reads());
        return book.clauses().stream().map(clause -> {
            var there = behind.getOrDefault(clause.number(), new MeasureBook.Behind(0, 0));
            return new Clause(clause.number(), clause.title(), clause.text(), clause.slot(), there.measures(), there.projects());
        }).toList();
    }

    @Operation(operationId = "measure", summary = "One measure")
    @GetMapping("/{id}")
    ResponseEntity<StreetMeasure> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "registerMeasure", summary = "Registers a measure; a repeat of an id is harmless")
    @PostMapping
    ResponseEntity<StreetMeasure> register(Actor actor, @RequestBody Wish body) {
        return answer(desk.register(actor, body.measure(body.id == null ? UUID.randomUUID() : body.id, 0)));
    }

    @Operation(operationId = "changeMeasure", summary = "Changes a measure; needs If-Match")
    @PutMapping("/{id}")
    ResponseEntity<StreetMeasure> change(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Wish body) {
        desk.read(actor, id);
        return answer(desk.change(actor, body.measure(id, VersionNotSaid.version(match))));
    }

    private static ResponseEntity<StreetMeasure> answer(StreetMeasure measure) {
        return ResponseEntity.ok().eTag(Tags.of(measure.version())).cacheControl(CacheControl.noStore()).body(measure);
    }

    @Schema(name = "StreetMeasurePage")
    record Page(Map<String, String> filtersApplied, List<StreetMeasure> measures, @Nullable String next) {
    }

    @Schema(name = "StreetMeasureClause")
    record Clause(int number, String title, String text, boolean slot, int measures, int projects) {
    }

    @Schema(name = "StreetMeasureWish")
    record Wish(@Nullable UUID id, @Nullable String name, @Nullable MeasureSort sort, @Nullable String unit,
            @Nullable String responsible, @Nullable LocalDate begins, @Nullable LocalDate ends, @Nullable String note,
            @Nullable Set<Integer> clauses, @Nullable Set<UUID> projects) {
        StreetMeasure measure(UUID as, long version) {
            return new StreetMeasure(as, version, name == null ? "" : name,
                    Typed.constant(MeasureSort.class, "sort", sort == null ? "" : sort.name()),
                    new UnitCode(unit == null ? "" : unit), responsible == null ? "" : responsible, begins, ends,
                    note == null ? "" : note, clauses == null ? Set.of() : clauses, projects == null ? Set.of() : projects);
        }
    }
}
