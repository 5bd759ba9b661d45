package cn.chenghua.governance.funding.web;

import java.net.URI;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.funding.FundingDesk;
import cn.chenghua.governance.funding.ProjectFunds;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The money of one project for REST clients: read, post, agree. */
@RestController
@RequestMapping("/api/v1/projects/{id}/funds")
@Tag(name = "funds")
class ProjectFundsRestController {

    private final FundingDesk desk;
    private final FundFilters filters;
    private final MoneyDesk money;
    private final Repeats repeats;

    ProjectFundsRestController(FundingDesk desk, FundFilters filters, MoneyDesk money, Repeats repeats) {
        this.desk = desk;
        this.filters = filters;
        this.money = money;
        this.repeats = repeats;
    }

    @Operation(operationId = "projectFunds", summary = "Sums and contracts of a project")
    @GetMapping
    ResponseEntity<FundJson.ProjectJson> read(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        var funds = desk.of(actor, id);
        if (tag(funds).equals(known)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag(funds)).build();
        }
        return answer(HttpStatus.OK, funds);
    }

    @Operation(operationId = "postFunds", summary = "Posts a month's planned, done or paid amount, or a year's budget; a repeat with the same id and content answers with the first")
    @ApiResponse(responseCode = "201", description = "The posting, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping("/entries")
    ResponseEntity<FundJson.EntryJson> post(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody FundJson.NewEntry body) {
        desk.of(actor, id);
        return repeats.answer(actor, key, path(id) + "/entries", body, FundJson.EntryJson.class, () -> {
            var entry = desk.post(actor, id, body.wish(), Proof.of(FundJson.text(body.evidence()), null));
            return ResponseEntity.created(URI.create("/api/v1/funds/entries/" + entry.id())).cacheControl(CacheControl.noStore())
                    .body(FundJson.EntryJson.of(entry));
        });
    }

    @Operation(operationId = "agreeContract", summary = "Adds a contract; needs If-Match")
    @PostMapping("/contracts")
    ResponseEntity<FundJson.ProjectJson> agree(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody FundJson.NewContract body) {
        desk.of(actor, id);
        var version = VersionNotSaid.version(match);
        return repeats.answer(actor, key, path(id) + "/contracts", body, FundJson.ProjectJson.class, () -> {
            desk.agree(actor, id, version, body.terms(filters.today()), Proof.of(FundJson.text(body.evidence()), null));
            return answer(HttpStatus.OK, desk.of(actor, id));
        });
    }

    @Operation(operationId = "amendContract", summary = "Changes what a contract says; needs If-Match")
    @PostMapping("/contracts/{contract}")
    ResponseEntity<FundJson.ProjectJson> amend(Actor actor, @PathVariable UUID id, @PathVariable UUID contract,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody FundJson.NewContract body) {
        desk.of(actor, id);
        var version = VersionNotSaid.version(match);
        return repeats.answer(actor, key, path(id) + "/contracts/" + contract, body, FundJson.ProjectJson.class, () -> {
            desk.amend(actor, id, version, contract, body.terms(filters.today()),
                    Proof.of(FundJson.text(body.evidence()), null));
            return answer(HttpStatus.OK, desk.of(actor, id));
        });
    }

    private static String path(UUID id) {
        return "/api/v1/projects/" + id + "/funds";
    }

    private ResponseEntity<FundJson.ProjectJson> answer(HttpStatus status, ProjectFunds funds) {
        return ResponseEntity.status(status).eTag(tag(funds)).cacheControl(CacheControl.noStore())
                .body(FundJson.ProjectJson.of(funds, money.uses()));
    }

    private static String tag(ProjectFunds funds) {
        return "\"" + funds.version() + "\"";
    }
}
