package cn.chenghua.governance.safecommunity.grid.web;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.safecommunity.grid.GridCell;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.safecommunity.grid.GridWorker;
import cn.chenghua.governance.safecommunity.web.Answers;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.RestPage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Grid workers cell by cell, as a page and for REST clients; phone numbers are masked. */
@Controller
@Tag(name = "grid-cells")
class WorkerController {

    private static final String PATH = "/api/v1/safety/workers";
    private final GridDesk desk;
    private final SafetyView view;

    WorkerController(GridDesk desk, SafetyView view) {
        this.desk = desk;
        this.view = view;
    }

    @GetMapping("/safety/workers")
    String page(Actor actor, Model model) {
        view.fill(actor, model);
        model.addAttribute("workers", workers(actor, null));
        return "safety/workers";
    }

    @Operation(operationId = "gridWorkers", summary = "Grid workers by the number of their cells, page by page")
    @GetMapping(PATH)
    @ResponseBody
    ResponseEntity<Page> list(Actor actor, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "50") int limit) {
        var all = workers(actor, unit);
        var page = RestPage.of(limit, size -> SafetyView.first(SafetyView.behind(all, after, one -> one.worker.id()), size));
        var query = new TreeMap<String, String>();
        ListLink.put(query, "unit", unit);
        return Answers.of(new Page(all.size(),
                page.shown().stream().map(one -> new Line(one.cell.id(), one.cell.number(), one.cell.place().value(), one.worker))
                        .toList(),
                page.next(PATH, last -> {
                    query.put("after", last.worker.id().toString());
                    return ListLink.of(query);
                })));
    }

    private List<Seated> workers(Actor actor, @Nullable String unit) {
        var scope = view.scope(actor, Right.READ, unit);
        return desk.all(actor).stream().filter(cell -> scope.covers(cell.place(), cell.responsible()))
                .flatMap(cell -> cell.workers().stream().map(worker -> new Seated(cell, worker))).toList();
    }

    /** Somebody and the cell of the seat. */
    record Seated(GridCell cell, GridWorker worker) {
    }

    @Schema(name = "GridWorkerPage")
    record Page(int count, List<Line> workers, @Nullable String next) {
    }

    @Schema(name = "GridWorkerLine")
    record Line(UUID cell, String number, String unit, GridWorker worker) {
    }
}
