package cn.chenghua.governance.safecommunity.grid.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.safecommunity.grid.Performance;
import cn.chenghua.governance.safecommunity.grid.PilotDesk;
import cn.chenghua.governance.safecommunity.grid.ServiceContract;
import cn.chenghua.governance.safecommunity.web.Answers;
import cn.chenghua.governance.safecommunity.web.Evidenced;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.RestPage;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pilots of purchased grid service for REST clients. */
@RestController
@RequestMapping("/api/v1/safety/pilots")
@Tag(name = "grid-pilots")
class PilotRestController {

    private static final String PATH = "/api/v1/safety/pilots";
    private final PilotLines rows;
    private final PilotDesk desk;
    private final SafetyView view;

    PilotRestController(PilotLines rows, PilotDesk desk, SafetyView view) {
        this.rows = rows;
        this.desk = desk;
        this.view = view;
    }

    @Operation(operationId = "gridPilots", summary = "Pilots by number, page by page")
    @GetMapping
    ResponseEntity<Page> list(Actor actor, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "50") int limit) {
        var all = rows.all(view.scope(actor, Right.READ, unit), view.today());
        var page = RestPage.of(limit,
                size -> SafetyView.first(SafetyView.behind(all, after, row -> row.line().id()), size));
        var query = new TreeMap<String, String>();
        ListLink.put(query, "unit", unit);
        return Answers.of(new Page(all.size(), page.shown().stream().map(row -> new Brief(row.line().id(), row.line().number(),
                row.line().name(), row.line().place().value(), row.line().stage(), row.contract())).toList(),
                page.next(PATH, last -> {
                    query.put("after", last.line().id().toString());
                    return ListLink.of(query);
                })));
    }

    @Operation(operationId = "gridPilot", summary = "One pilot with its contracts and performance")
    @GetMapping("/{id}")
    ResponseEntity<One> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "signGridPilot", summary = "Signs a contract of a pilot; needs If-Match")
    @PostMapping("/{id}/contracts")
    ResponseEntity<One> sign(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Contract body) {
        desk.read(actor, id);
        return answer(desk.sign(actor, id, VersionNotSaid.version(match),
                new PilotDesk.Signing(Answers.text(body.number), Answers.text(body.organisation),
                        Typed.needed("begins", body.begins), Typed.needed("ends", body.ends), Typed.needed("yuan", body.yuan)),
                Proof.of(Answers.text(body.evidence), null)));
    }

    @Operation(operationId = "endGridPilot", summary = "Ends the contract in force on its last day; needs If-Match")
    @PostMapping("/{id}/end")
    ResponseEntity<One> end(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Evidenced body) {
        desk.read(actor, id);
        return answer(desk.end(actor, id, VersionNotSaid.version(match), body.on(), body.proof()));
    }

    @Operation(operationId = "performGridPilot", summary = "Notes what was reached of a contract; needs If-Match, a repeat of an id is harmless")
    @PostMapping("/{id}/performances")
    ResponseEntity<One> perform(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Performed body) {
        desk.read(actor, id);
        return answer(desk.perform(actor, id, VersionNotSaid.version(match),
                new PilotDesk.Performed(body.id == null ? UUID.randomUUID() : body.id, Typed.needed("begins", body.begins),
                        Typed.needed("ends", body.ends), Answers.text(body.measure), Typed.needed("wanted", body.wanted),
                        Typed.needed("reached", body.reached)),
                Proof.of(Answers.text(body.evidence), null)));
    }

    private static ResponseEntity<One> answer(PilotDesk.Seen seen) {
        var project = seen.project();
        return Answers.of(seen.version(), new One(project.id(), project.number(), project.name(), project.place().value(),
                project.stage(), seen.pilot().contracts(), seen.pilot().performances(), seen.version()));
    }

    @Schema(name = "GridPilotPage")
    record Page(int count, List<Brief> pilots, @Nullable String next) {
    }

    @Schema(name = "GridPilotLine")
    record Brief(UUID id, String number, String name, String unit, @Nullable String stage, @Nullable ServiceContract inForce) {
    }

    @Schema(name = "GridPilotJson")
    record One(UUID id, String number, String name, String unit, @Nullable String stage, List<ServiceContract> contracts,
            List<Performance> performances, long version) {
    }

    @Schema(name = "GridPilotPerformance")
    record Performed(@Nullable UUID id, @Nullable LocalDate begins, @Nullable LocalDate ends, @Nullable String measure,
            @Nullable BigDecimal wanted, @Nullable BigDecimal reached, @Nullable String evidence) {
    }

    @Schema(name = "GridPilotContract")
    record Contract(@Nullable String number, @Nullable String organisation, @Nullable LocalDate begins, @Nullable LocalDate ends,
            @Nullable BigDecimal yuan, @Nullable String evidence) {
    }
}
