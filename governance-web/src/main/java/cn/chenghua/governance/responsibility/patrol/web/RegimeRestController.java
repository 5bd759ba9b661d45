package cn.chenghua.governance.responsibility.patrol.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.responsibility.patrol.PatrolDesk;
import cn.chenghua.governance.responsibility.patrol.RegimeBook;
import cn.chenghua.governance.site.Repeats;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Patrol regimes for REST clients; a version is added, none is changed. */
@RestController
@RequestMapping("/api/v1/patrols/regimes")
@Tag(name = "patrols")
class RegimeRestController {

    private final PatrolDesk desk;
    private final RegimeBook book;
    private final Repeats repeats;

    RegimeRestController(PatrolDesk desk, RegimeBook book, Repeats repeats) {
        this.desk = desk;
        this.book = book;
        this.repeats = repeats;
    }

    @Operation(operationId = "patrolRegimes", summary = "How often assets are looked at: what is in force today, and every version")
    @GetMapping
    ResponseEntity<RegimeJson.Regimes> list() {
        return answer(HttpStatus.OK);
    }

    @Operation(operationId = "setPatrolRegime", summary = "Sets a regime from today or a later day on, for the whole district")
    @ApiResponse(responseCode = "201", description = "What is in force now, and every version", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<RegimeJson.Regimes> set(Actor actor,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody RegimeJson.Wish body) {
        return repeats.answer(actor, key, "/api/v1/patrols/regimes", body, RegimeJson.Regimes.class, () -> {
            desk.set(actor, body.regime(desk.today()));
            return answer(HttpStatus.CREATED);
        });
    }

    private ResponseEntity<RegimeJson.Regimes> answer(HttpStatus status) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore())
                .body(RegimeJson.Regimes.of(desk.today(), book));
    }
}
