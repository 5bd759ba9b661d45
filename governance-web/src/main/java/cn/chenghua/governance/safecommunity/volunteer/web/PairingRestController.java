package cn.chenghua.governance.safecommunity.volunteer.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.safecommunity.volunteer.Pair;
import cn.chenghua.governance.safecommunity.volunteer.Served;
import cn.chenghua.governance.safecommunity.volunteer.ServiceDesk;
import cn.chenghua.governance.safecommunity.volunteer.ServiceEntry;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pairings and hours for REST clients. */
@RestController
@RequestMapping("/api/v1/safety/pairings")
@Tag(name = "pairings")
class PairingRestController {

    private static final String PATH = "/api/v1/safety/pairings";
    private final PairingRows rows;
    private final ServiceDesk desk;
    private final SafetyView view;

    PairingRestController(PairingRows rows, ServiceDesk desk, SafetyView view) {
        this.rows = rows;
        this.desk = desk;
        this.view = view;
    }

    @Operation(operationId = "pairings", summary = "Pairings by number with the confirmed hours of the year, page by page")
    @GetMapping
    ResponseEntity<Page> list(Actor actor, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Boolean waiting, @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        var all = rows.all(view.scope(actor, Right.READ, unit)).stream()
                .filter(row -> waiting == null || row.waiting() > 0 == waiting).toList();
        var page = RestPage.of(limit,
                size -> SafetyView.first(SafetyView.behind(all, after, row -> row.line().id()), size));
        var query = new TreeMap<String, String>();
        ListLink.put(query, "unit", unit);
        ListLink.put(query, "waiting", waiting == null ? null : waiting.toString());
        var year = view.today().getYear();
        return Answers.of(new Page(year, all.size(), page.shown().stream().map(row -> new Brief(row.line().id(),
                row.line().number(), row.line().name(), row.line().place().value(), row.line().stage(), row.confirmed(year),
                row.waiting())).toList(), page.next(PATH, last -> {
                    query.put("after", last.line().id().toString());
                    return ListLink.of(query);
                })));
    }

    @Operation(operationId = "pairing", summary = "One pairing with its hours")
    @GetMapping("/{id}")
    ResponseEntity<One> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "pair", summary = "Says who is paired; needs If-Match")
    @PutMapping("/{id}")
    ResponseEntity<One> pair(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody PairWish body) {
        desk.read(actor, id);
        return answer(desk.pair(actor, id, VersionNotSaid.version(match), new Pair(Answers.text(body.member),
                Answers.text(body.name), Answers.text(body.branch), Typed.needed("begins", body.begins), body.ends)));
    }

    @Operation(operationId = "enterHours", summary = "Enters time a member served; a repeat of an id is harmless")
    @PostMapping("/{id}/hours")
    ResponseEntity<One> enter(Actor actor, @PathVariable UUID id, @RequestBody Hours body) {
        desk.read(actor, id);
        return answer(desk.enter(actor, id, body.id == null ? UUID.randomUUID() : body.id,
                new Served(Typed.needed("day", body.day), Served.minutes("begins", Answers.text(body.begins)),
                        Served.minutes("ends", Answers.text(body.ends)), Answers.text(body.activity))));
    }

    @Operation(operationId = "decideHours", summary = "The community confirms time, or refuses it with a reason")
    @PostMapping("/{id}/hours/{entry}")
    ResponseEntity<One> decide(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, @RequestBody Decision body) {
        desk.read(actor, id);
        return answer(Typed.needed("confirmed", body.confirmed)
                ? desk.confirm(actor, id, entry)
                : desk.refuse(actor, id, entry, Answers.text(body.reason)));
    }

    private ResponseEntity<One> answer(ServiceDesk.Seen seen) {
        var project = seen.project();
        var pairing = seen.pairing();
        return Answers.of(seen.version(), new One(project.id(), project.number(), project.name(), project.place().value(),
                project.stage(), pairing == null ? null : pairing.name(), pairing == null ? null : pairing.begins(),
                pairing == null ? null : pairing.ends(), pairing == null ? BigDecimal.ZERO : pairing.confirmed(),
                pairing == null ? List.of() : pairing.entries(), seen.version()));
    }

    @Schema(name = "PairingPage")
    record Page(int year, int count, List<Brief> pairings, @Nullable String next) {
    }

    @Schema(name = "PairingLine")
    record Brief(UUID id, String number, String name, String unit, @Nullable String stage, BigDecimal confirmedHours,
            int waiting) {
    }

    @Schema(name = "PairingJson")
    record One(UUID id, String number, String name, String unit, @Nullable String stage, @Nullable String member,
            @Nullable LocalDate begins, @Nullable LocalDate ends, BigDecimal confirmedHours, List<ServiceEntry> hours,
            long version) {
    }

    @Schema(name = "PairingWish")
    record PairWish(@Nullable String member, @Nullable String name, @Nullable String branch, @Nullable LocalDate begins,
            @Nullable LocalDate ends) {
    }

    @Schema(name = "PairingHours")
    record Hours(@Nullable UUID id, @Nullable LocalDate day, @Nullable String begins, @Nullable String ends,
            @Nullable String activity) {
    }

    @Schema(name = "PairingDecision")
    record Decision(@Nullable Boolean confirmed, @Nullable String reason) {
    }
}
