package cn.chenghua.governance.inspection.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.inspection.InspectionLines;
import cn.chenghua.governance.inspection.InspectionView;
import cn.chenghua.governance.site.RestPage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Inspections for REST clients: within their scope, their own, and those of the assets they look after. */
@RestController
@RequestMapping("/api/v1/inspections")
@Tag(name = "inspections")
class InspectionRestController {

    private static final String PATH = "/api/v1/inspections";
    static final int COUNTED = 10_000;
    private final InspectionView view;
    private final InspectionLines lines;
    private final InspectionFilters filters;

    InspectionRestController(InspectionView view, InspectionLines lines, InspectionFilters filters) {
        this.view = view;
        this.lines = lines;
        this.filters = filters;
    }

    @Operation(operationId = "inspections", summary = "Inspections, those received last in front, page by page; text searches remarks and the names and numbers of assets")
    @GetMapping
    ResponseEntity<InspectionJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String level, @RequestParam(required = false) @Nullable String fine,
            @RequestParam(required = false) @Nullable String found, @RequestParam(required = false) @Nullable String asset,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var query = new InspectionQuery(text, kind, unit, level, fine, found, asset, after);
        var filter = filters.of(actor, query);
        var page = RestPage.of(limit, size -> lines.list(filter, InspectionFilters.mark(after), size));
        var next = page.next(PATH, last -> query.from(InspectionFilters.text(last.mark())));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new InspectionJson.Page(filters.today(),
                lines.count(filter, COUNTED + 1), query.applied(),
                page.shown().stream().map(InspectionJson.LineJson::of).toList(),
                next));
    }

    @Operation(operationId = "inspection", summary = "One inspection with its answers by criterion, findings and corrections")
    @GetMapping("/{id}")
    ResponseEntity<InspectionJson> one(Actor actor, @PathVariable UUID id) {
        var found = view.read(actor, id);
        var correctedBy = view.corrections(found).stream().map(one -> one.told().id()).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(InspectionJson.of(found, view.sheet(found), correctedBy));
    }
}
