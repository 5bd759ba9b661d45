package cn.chenghua.governance.featuredstreet.score.web;

import cn.chenghua.governance.featuredstreet.score.Scorecard;
import cn.chenghua.governance.featuredstreet.score.Scorecards;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The scorecard that holds, for REST clients that hand in sheets. */
@RestController
@Tag(name = "featured streets")
class ScorecardRestController {

    private final Scorecards cards;

    ScorecardRestController(Scorecards cards) {
        this.cards = cards;
    }

    @Operation(operationId = "scorecard", summary = "The scorecard that holds: its items by quality with their weights, and the threshold")
    @GetMapping("/api/v1/featured/scorecard")
    ResponseEntity<Scorecard> current() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(cards.current());
    }
}
