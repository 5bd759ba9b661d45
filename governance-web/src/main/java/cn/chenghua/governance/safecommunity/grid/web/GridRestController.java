package cn.chenghua.governance.safecommunity.grid.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.grid.CellFacts;
import cn.chenghua.governance.safecommunity.grid.GridCell;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.safecommunity.web.Answers;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.ShapeDoor;
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

/** Grid cells for REST clients; phone numbers are masked. */
@RestController
@RequestMapping("/api/v1/safety/cells")
@Tag(name = "grid-cells")
class GridRestController {

    private static final String PATH = "/api/v1/safety/cells";
    private final GridDesk desk;
    private final SafetyView view;
    private final ShapeDoor outlines;

    GridRestController(GridDesk desk, SafetyView view, ShapeDoor outlines) {
        this.desk = desk;
        this.view = view;
        this.outlines = outlines;
    }

    @Operation(operationId = "gridCells", summary = "Grid cells by number, page by page")
    @GetMapping
    ResponseEntity<Page> list(Actor actor, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Boolean vacant, @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        var scope = view.scope(actor, Right.READ, unit);
        var all = desk.all(actor).stream().filter(cell -> scope.covers(cell.place(), cell.responsible()))
                .filter(cell -> vacant == null || cell.vacant(view.today()) > 0 == vacant).toList();
        var page = RestPage.of(limit, size -> SafetyView.first(SafetyView.behind(all, after, GridCell::id), size));
        var query = new TreeMap<String, String>();
        ListLink.put(query, "unit", unit);
        ListLink.put(query, "vacant", vacant == null ? null : vacant.toString());
        return Answers.of(new Page(all.size(), page.shown().stream().map(cell -> CellJson.of(cell, view.today())).toList(),
                page.next(PATH, last -> {
                    query.put("after", last.id().toString());
                    return ListLink.of(query);
                })));
    }

    @Operation(operationId = "gridCell", summary = "One cell with its team")
    @GetMapping("/{id}")
    ResponseEntity<CellJson> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "registerGridCell", summary = "Registers a cell; a repeat of an id is harmless")
    @PostMapping
    ResponseEntity<CellJson> register(Actor actor, @RequestBody Wish body) {
        return answer(desk.register(actor, body.id == null ? UUID.randomUUID() : body.id, Answers.text(body.number),
                new UnitCode(Answers.text(body.unit)), facts(body)));
    }

    @Operation(operationId = "describeGridCell", summary = "Changes name, households and outline; needs If-Match")
    @PutMapping("/{id}")
    ResponseEntity<CellJson> describe(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Wish body) {
        desk.read(actor, id);
        return answer(desk.describe(actor, id, VersionNotSaid.version(match), facts(body)));
    }

    private CellFacts facts(Wish body) {
        return new CellFacts(Answers.text(body.name), Answers.text(body.responsible), Typed.needed("households", body.households),
                outlines.said(body.geometry));
    }

    private ResponseEntity<CellJson> answer(GridCell cell) {
        return Answers.of(cell.version(), CellJson.of(cell, view.today()));
    }

    @Schema(name = "GridCellPage")
    record Page(int count, List<CellJson> cells, @Nullable String next) {
    }

    @Schema(name = "GridCellWish")
    record Wish(@Nullable UUID id, @Nullable String number, @Nullable String name, @Nullable String unit,
            @Nullable String responsible, @Nullable Integer households, @Nullable Map<String, Object> geometry) {
    }
}
