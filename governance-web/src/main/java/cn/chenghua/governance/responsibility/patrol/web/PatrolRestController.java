package cn.chenghua.governance.responsibility.patrol.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.responsibility.web.AssetFilters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Due looks for REST clients. */
@RestController
@Tag(name = "patrols")
class PatrolRestController {

    private static final String PATH = "/api/v1/patrols";
    private static final int LIMIT = 200;
    private final PatrolBoard board;
    private final AssetFilters filters;

    PatrolRestController(PatrolBoard board, AssetFilters filters) {
        this.board = board;
        this.filters = filters;
    }

    @Operation(operationId = "patrols", summary = "Which looks are due today, overdue, open or done, with their sums by sub-district")
    @GetMapping(PATH)
    ResponseEntity<PatrolJson> list(Actor actor, @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String state, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var query = new PatrolQuery(kind, unit, level, state);
        var size = Math.clamp(limit, 1, LIMIT);
        var found = board.of(actor, query, after == null || after.isBlank() ? null : after, size);
        var mark = found.next();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(PatrolJson.of(found, filters.today(), query.applied(),
                        mark == null ? null : PATH + query.from(mark) + "&limit=" + size));
    }
}
