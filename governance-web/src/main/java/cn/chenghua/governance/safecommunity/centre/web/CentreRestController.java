package cn.chenghua.governance.safecommunity.centre.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.safecommunity.centre.CentreDesk;
import cn.chenghua.governance.safecommunity.centre.CentreLevel;
import cn.chenghua.governance.safecommunity.centre.FunctionCheck;
import cn.chenghua.governance.safecommunity.web.Answers;
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

/** Governance centres for REST clients. */
@RestController
@RequestMapping("/api/v1/safety/centres")
@Tag(name = "governance-centres")
class CentreRestController {

    private static final String PATH = "/api/v1/safety/centres";
    private final CentreRows rows;
    private final CentreDesk desk;
    private final SafetyView view;

    CentreRestController(CentreRows rows, CentreDesk desk, SafetyView view) {
        this.rows = rows;
        this.desk = desk;
        this.view = view;
    }

    @Operation(operationId = "governanceCentres", summary = "Governance centres by level and number, page by page")
    @GetMapping
    ResponseEntity<Page> list(Actor actor, @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable Boolean functioning, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "50") int limit) {
        var wanted = SafetyView.constant(CentreLevel.class, "level", level);
        var all = rows.all(view.scope(actor, Right.READ, unit)).stream()
                .filter(row -> wanted == null || row.level() == wanted)
                .filter(row -> functioning == null || row.functioning() == functioning).toList();
        var page = RestPage.of(limit,
                size -> SafetyView.first(SafetyView.behind(all, after, row -> row.line().id()), size));
        var query = new TreeMap<String, String>();
        ListLink.put(query, "level", level);
        ListLink.put(query, "functioning", functioning == null ? null : functioning.toString());
        ListLink.put(query, "unit", unit);
        return Answers.of(new Page(all.size(), page.shown().stream().map(CentreRestController::brief).toList(),
                page.next(PATH, last -> {
                    query.put("after", last.line().id().toString());
                    return ListLink.of(query);
                })));
    }

    private static Brief brief(CentreRows.Row row) {
        var line = row.line();
        return new Brief(line.id(), line.number(), line.name(), line.place().value(), row.level(), line.stage(), row.needed(),
                row.missing());
    }

    @Operation(operationId = "governanceCentre", summary = "One centre with the last look at each of its functions")
    @GetMapping("/{id}")
    ResponseEntity<One> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "lookAtCentre", summary = "Writes down whether a function works; needs If-Match")
    @PostMapping("/{id}/looks")
    ResponseEntity<One> look(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Look body) {
        desk.read(actor, id);
        return answer(desk.look(actor, id, VersionNotSaid.version(match), Answers.text(body.function),
                Typed.needed("day", body.day), Typed.needed("works", body.works), Proof.of(Answers.text(body.evidence), null)));
    }

    private static ResponseEntity<One> answer(CentreDesk.Seen seen) {
        var project = seen.project();
        var functions = seen.list().of(seen.level()).stream().map(one -> {
            var last = seen.centre().latest(one.code());
            return new Function(one.code(), one.name(), one.mandatory(), last.map(FunctionCheck::works).orElse(null),
                    last.map(FunctionCheck::day).orElse(null), last.map(FunctionCheck::evidence).orElse(null));
        }).toList();
        return Answers.of(seen.version(), new One(project.id(), project.number(), project.name(), project.place().value(),
                seen.level(), project.stage(), seen.version(), seen.list().number(), functions));
    }

    @Schema(name = "GovernanceCentrePage")
    record Page(int count, List<Brief> centres, @Nullable String next) {
    }

    @Schema(name = "GovernanceCentreLine")
    record Brief(UUID id, String number, String name, String unit, CentreLevel level, @Nullable String stage, long needed,
            long missing) {
    }

    @Schema(name = "GovernanceCentre")
    record One(UUID id, String number, String name, String unit, CentreLevel level, @Nullable String stage, long version,
            int functionList, List<Function> functions) {
    }

    @Schema(name = "GovernanceCentreFunction")
    record Function(String code, String name, boolean mandatory, @Nullable Boolean works, @Nullable LocalDate day,
            @Nullable UUID evidence) {
    }

    @Schema(name = "GovernanceCentreLook")
    record Look(@Nullable String function, @Nullable LocalDate day, @Nullable Boolean works, @Nullable String evidence) {
    }
}
