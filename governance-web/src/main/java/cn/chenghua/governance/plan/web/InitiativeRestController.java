package cn.chenghua.governance.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.plan.Initiative;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The registers behind an initiative, for REST clients. */
@RestController
@Tag(name = "initiatives")
class InitiativeRestController {

    private final InitiativePage page;
    private final Questions questions;

    InitiativeRestController(InitiativePage page, Questions questions) {
        this.page = page;
        this.questions = questions;
    }

    @Operation(operationId = "initiative", summary = "How many records stand behind each clause of an initiative")
    @GetMapping("/api/v1/initiatives/{initiative}")
    ResponseEntity<Overview> overview(Actor actor, @PathVariable Initiative initiative) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new Overview(initiative, questions.today(), new TreeMap<>(page.standings(actor, initiative))));
    }

    /** Numbers by clause, each with the page of its list. */
    @Schema(name = "InitiativeOverview")
    record Overview(Initiative initiative, LocalDate asOf, Map<String, List<ClausePages.Standing>> clauses) {
    }
}
