package cn.chenghua.governance.safecommunity.dispute.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.safecommunity.dispute.Dispute;
import cn.chenghua.governance.safecommunity.dispute.DisputeChannel;
import cn.chenghua.governance.safecommunity.dispute.DisputeDesk;
import cn.chenghua.governance.safecommunity.dispute.DisputeLevel;
import cn.chenghua.governance.safecommunity.dispute.DisputeRegister;
import cn.chenghua.governance.safecommunity.dispute.DisputeSort;
import cn.chenghua.governance.safecommunity.dispute.DisputeState;
import cn.chenghua.governance.safecommunity.dispute.DisputeVerb;
import cn.chenghua.governance.safecommunity.dispute.TakeIn;
import cn.chenghua.governance.safecommunity.web.Answers;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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

/** Disputes for REST clients: names masked, and neither numbers nor matter. */
@RestController
@RequestMapping("/api/v1/safety/disputes")
@Tag(name = "disputes")
class DisputeRestController {

    private static final String PATH = "/api/v1/safety/disputes";
    private final DisputeRegister register;
    private final DisputeDesk desk;
    private final SafetyView view;

    DisputeRestController(DisputeRegister register, DisputeDesk desk, SafetyView view) {
        this.register = register;
        this.desk = desk;
        this.view = view;
    }

    @Operation(operationId = "disputes", summary = "Disputes, the latest told first, page by page")
    @GetMapping
    ResponseEntity<Page> list(Actor actor, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String sort, @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String came, @RequestParam(required = false) @Nullable String passed,
            @RequestParam(required = false) @Nullable String standing, @RequestParam(required = false) @Nullable String reopened,
            @RequestParam(required = false) @Nullable String due, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var query = new DisputeQuery(unit, sort, level, came, passed, standing, reopened, due);
        var page = RestPage.of(limit, size -> register.list(query.filter(actor, view), DisputeQuery.after(after), size));
        return Answers.of(new Page(query.applied(), page.shown().stream().map(DisputeRestController::json).toList(),
                page.next(PATH, query::from)));
    }

    @Operation(operationId = "disputeFigures", summary = "How the disputes that came to each level stand there")
    @GetMapping("/figures")
    ResponseEntity<Map<DisputeLevel, DisputeRegister.Standing>> figures(Actor actor,
            @RequestParam(required = false) @Nullable String unit) {
        return Answers.of(register.standings(DisputeRegister.Filter.all(view.scope(actor, Right.SEE_DISPUTES, unit))));
    }

    @Operation(operationId = "dispute", summary = "One dispute with the steps it has taken")
    @GetMapping("/{id}")
    ResponseEntity<One> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "takeInDispute", summary = "Takes a dispute in; a repeat of an id is harmless")
    @ApiResponse(responseCode = "201", description = "The dispute, with its address in the header Location", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "The dispute that was taken in before", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<One> takeIn(Actor actor, @RequestBody Wish body) {
        var taken = desk.takeIn(actor, new TakeIn(body.id == null ? UUID.randomUUID() : body.id,
                new UnitCode(Answers.text(body.unit)), Answers.text(body.responsible), Typed.needed("level", body.level),
                Typed.needed("sort", body.sort), Typed.needed("channel", body.channel), Typed.needed("toldOn", body.toldOn),
                Answers.text(body.toldBy), Answers.text(body.applicant), Answers.text(body.applicantPhone),
                Answers.text(body.respondent), Answers.text(body.respondentPhone), Answers.text(body.matter)));
        var dispute = taken.dispute();
        return taken.fresh()
                ? ResponseEntity.created(URI.create(PATH + "/" + dispute.id())).eTag("\"" + dispute.version() + "\"")
                        .cacheControl(CacheControl.noStore()).body(json(dispute))
                : answer(dispute);
    }

    @Operation(operationId = "moveDispute", summary = "Takes a step with a dispute; needs If-Match")
    @PostMapping("/{id}/steps")
    ResponseEntity<One> step(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody StepWish body) {
        desk.read(actor, id);
        var version = VersionNotSaid.version(match);
        var day = Typed.needed("day", body.day);
        var proof = Proof.of(Answers.text(body.evidence), null);
        return answer(switch (Typed.needed("verb", body.verb)) {
            case ASSIGN -> desk.assign(actor, id, version, Typed.needed("mediator", body.mediator), day, proof);
            case SETTLE -> desk.settle(actor, id, version, Answers.text(body.terms), day, proof);
            case PASS_UP -> desk.passUp(actor, id, version, day, proof);
            case WITHDRAW -> desk.withdraw(actor, id, version, day, proof);
            case FOLLOW_UP -> desk.followUp(actor, id, version, day, proof);
            case REOPEN -> desk.reopen(actor, id, version, day, proof);
        });
    }

    private static Line json(DisputeRegister.Line one) {
        return new Line(one.id(), one.version(), one.number(), one.place().value(), one.charge().value(), one.sort(),
                one.channel(), one.applicant(), one.respondent(), one.toldOn(), one.level(), one.state(), one.settledOn(),
                one.followDue(), one.reopened());
    }

    private static ResponseEntity<One> answer(Dispute one) {
        return Answers.of(one.version(), json(one));
    }

    private static One json(Dispute one) {
        return new One(one.id(), one.version(), one.number(), one.place().value(),
                one.charge().value(), one.sort(), one.channel(), one.applicant(), one.respondent(), one.toldOn(), one.level(),
                one.state(), one.settledOn(), one.followDue(), one.reopened(), one.mediator(), one.open());
    }

    @Schema(name = "DisputePage")
    record Page(Map<String, String> filtersApplied, List<Line> disputes, @Nullable String next) {
    }

    @Schema(name = "DisputeLine")
    record Line(UUID id, long version, String number, String unit, String charge, DisputeSort sort, DisputeChannel channel,
            String applicant, String respondent, LocalDate toldOn, DisputeLevel level, DisputeState state,
            @Nullable LocalDate settledOn, @Nullable LocalDate followDue, int reopened) {
    }

    @Schema(name = "DisputeJson")
    record One(UUID id, long version, String number, String unit, String charge, DisputeSort sort, DisputeChannel channel,
            String applicant, String respondent, LocalDate toldOn, DisputeLevel level, DisputeState state,
            @Nullable LocalDate settledOn, @Nullable LocalDate followDue, int reopened, @Nullable UUID mediator,
            List<DisputeVerb> open) {
    }

    @Schema(name = "DisputeWish")
    record Wish(@Nullable UUID id, @Nullable String unit, @Nullable String responsible, @Nullable DisputeLevel level,
            @Nullable DisputeSort sort, @Nullable DisputeChannel channel, @Nullable LocalDate toldOn, @Nullable String toldBy,
            @Nullable String applicant, @Nullable String applicantPhone, @Nullable String respondent,
            @Nullable String respondentPhone, @Nullable String matter) {
    }

    @Schema(name = "DisputeStep")
    record StepWish(@Nullable DisputeVerb verb, @Nullable LocalDate day, @Nullable String evidence, @Nullable UUID mediator,
            @Nullable String terms) {
    }
}
