package cn.chenghua.governance.renewal.circle.scenario.web;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.renewal.circle.reach.NoNetwork;
import cn.chenghua.governance.renewal.circle.scenario.Comparison;
import cn.chenghua.governance.renewal.circle.scenario.Scenario;
import cn.chenghua.governance.renewal.circle.scenario.ScenarioDesk;
import cn.chenghua.governance.renewal.circle.scenario.ScenarioLines;
import cn.chenghua.governance.renewal.circle.scenario.SiteChange;
import cn.chenghua.governance.renewal.circle.web.CircleJson;
import cn.chenghua.governance.renewal.circle.web.CircleQuery;
import cn.chenghua.governance.renewal.circle.web.CircleSight;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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

/** Scenarios of the circle for REST clients. */
@RestController
@RequestMapping("/api/v1/renewal/circle/scenarios")
@Tag(name = "circle")
class ScenarioRestController {

    private static final String PATH = "/api/v1/renewal/circle/scenarios";
    private static final int LIMIT = 200;
    private final ScenarioDesk desk;
    private final ScenarioLines lines;
    private final CircleSight sight;

    ScenarioRestController(ScenarioDesk desk, ScenarioLines lines, CircleSight sight) {
        this.desk = desk;
        this.lines = lines;
        this.sight = sight;
    }

    @Operation(operationId = "circleScenarios", summary = "Scenarios of the circle, the latest first, page by page")
    @GetMapping
    ResponseEntity<ScenarioJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        var size = Math.clamp(limit, 1, LIMIT);
        var found = lines.list(actor.reads().widest(), after, size + 1);
        var shown = found.subList(0, Math.min(size, found.size())).stream().map(ScenarioJson.Line::of).toList();
        var next = found.size() > size ? PATH + "?after=" + shown.getLast().id() + "&limit=" + size : null;
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new ScenarioJson.Page(shown, next));
    }

    @Operation(operationId = "circleScenario", summary = "One scenario with its changes")
    @GetMapping("/{id}")
    ResponseEntity<ScenarioJson> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "makeCircleScenario", summary = "Makes a scenario; the same again under the same id gives back what was made")
    @ApiResponse(responseCode = "201", description = "The scenario, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<ScenarioJson> make(Actor actor, @RequestBody ScenarioJson.Making body) {
        var made = desk.make(actor, body.id(), ScenarioJson.text(body.name()), body.unit(),
                ScenarioJson.wishes(body.changes()));
        return ResponseEntity.created(URI.create(PATH + "/" + made.id())).eTag(tag(made)).cacheControl(CacheControl.noStore())
                .body(ScenarioJson.of(made));
    }

    @Operation(operationId = "planCircleScenario", summary = "Gives a scenario another name and other changes; needs If-Match")
    @PutMapping("/{id}")
    ResponseEntity<ScenarioJson> plan(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody ScenarioJson.Planning body) {
        desk.read(actor, id);
        return answer(desk.plan(actor, id, VersionNotSaid.version(match), ScenarioJson.text(body.name()),
                ScenarioJson.wishes(body.changes())));
    }

    @Operation(operationId = "compareCircleScenario", summary = "A scenario beside today, reckoned at once")
    @GetMapping("/{id}/comparison")
    ResponseEntity<ScenarioJson.Compared> compare(Actor actor, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String walker) {
        var scenario = desk.read(actor, id);
        var query = CircleQuery.of(null, walker, null);
        var today = sight.today().orElseThrow(NoNetwork::new);
        var then = today.circle().with(scenario.apply(today.sites()));
        var compared = Comparison.of(today.standing(), then, query.walker(), sight.within(actor, null, today.day()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new ScenarioJson.Compared(CircleJson.Basis.of(today), scenario.id(), scenario.version(), query.walker(),
                        compared.lines().stream().map(ScenarioJson.ClassCompared::of).toList(),
                        scenario.idle(today.sites()).stream().map(SiteChange::site).filter(Objects::nonNull).toList()));
    }

    private static ResponseEntity<ScenarioJson> answer(Scenario scenario) {
        return ResponseEntity.ok().eTag(tag(scenario)).cacheControl(CacheControl.noStore()).body(ScenarioJson.of(scenario));
    }

    private static String tag(Scenario scenario) {
        return "\"" + scenario.version() + "\"";
    }
}
