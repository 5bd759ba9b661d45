package cn.chenghua.governance.renewal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.plan.web.Questions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The registers behind initiative one, for REST clients. */
@RestController
@Tag(name = "renewal")
class RenewalRestController {

    private final Standings standings;
    private final Questions questions;

    RenewalRestController(Standings standings, Questions questions) {
        this.standings = standings;
        this.questions = questions;
    }

    @Operation(operationId = "renewal", summary = "How many records stand behind each clause of initiative one")
    @GetMapping("/api/v1/renewal")
    ResponseEntity<Overview> overview(Actor actor) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new Overview(questions.today(), standings.of(actor)));
    }

    /** Numbers by clause, each with the page of its list. */
    @Schema(name = "RenewalOverview")
    record Overview(LocalDate asOf, Map<String, List<Standings.Count>> clauses) {
    }
}
