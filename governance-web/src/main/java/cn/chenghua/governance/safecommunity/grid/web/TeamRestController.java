package cn.chenghua.governance.safecommunity.grid.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.safecommunity.grid.GridCell;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.safecommunity.grid.GridWorker;
import cn.chenghua.governance.safecommunity.grid.TeamPart;
import cn.chenghua.governance.safecommunity.grid.TeamSlot;
import cn.chenghua.governance.safecommunity.web.Answers;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The team of a cell, who works in it and how they are trained, for REST clients. */
@RestController
@RequestMapping("/api/v1/safety/cells/{id}")
@Tag(name = "grid-cells")
class TeamRestController {

    private final GridDesk desk;
    private final SafetyView view;

    TeamRestController(GridDesk desk, SafetyView view) {
        this.desk = desk;
        this.view = view;
    }

    @Operation(operationId = "formGridTeam", summary = "Says what the team of a cell is made of; needs If-Match")
    @PutMapping("/team")
    ResponseEntity<CellJson> form(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Team body) {
        desk.read(actor, id);
        return answer(desk.form(actor, id, VersionNotSaid.version(match), Typed.needed("team", body.team).stream()
                .map(one -> new TeamSlot(Typed.needed("part", one.part), Answers.text(one.role),
                        Typed.needed("seats", one.seats)))
                .toList()));
    }

    @Operation(operationId = "engageGridWorker", summary = "Gives somebody a seat; needs If-Match, a repeat of an id is harmless")
    @PostMapping("/workers")
    ResponseEntity<CellJson> engage(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Worker body) {
        desk.read(actor, id);
        return answer(desk.engage(actor, id, VersionNotSaid.version(match),
                new GridWorker(body.id == null ? UUID.randomUUID() : body.id, Answers.text(body.role), Answers.text(body.name),
                        "",
                        Answers.text(body.organisation), Typed.needed("begins", body.begins), body.ends),
                Answers.text(body.phone)));
    }

    @Operation(operationId = "releaseGridWorker", summary = "Ends somebody's time in a cell on its last day; needs If-Match")
    @PostMapping("/workers/{worker}/release")
    ResponseEntity<CellJson> release(Actor actor, @PathVariable UUID id, @PathVariable UUID worker,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Release body) {
        desk.read(actor, id);
        return answer(desk.release(actor, id, VersionNotSaid.version(match), worker, Typed.needed("day", body.day)));
    }

    @Operation(operationId = "trainGridWorker", summary = "Notes a training; needs If-Match, a repeat of an id is harmless")
    @PostMapping("/trainings")
    ResponseEntity<CellJson> train(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Training body) {
        desk.read(actor, id);
        return answer(desk.train(actor, id, VersionNotSaid.version(match),
                new GridDesk.Training(body.id == null ? UUID.randomUUID() : body.id, Typed.needed("worker", body.worker),
                        Typed.needed("day", body.day), Typed.needed("hours", body.hours), Answers.text(body.topic)),
                Proof.of(Answers.text(body.evidence), null)));
    }

    private ResponseEntity<CellJson> answer(GridCell cell) {
        return Answers.of(cell.version(), CellJson.of(cell, view.today()));
    }

    @Schema(name = "GridTeam")
    record Team(@Nullable List<Slot> team) {
    }

    @Schema(name = "GridTeamSlot")
    record Slot(@Nullable TeamPart part, @Nullable String role, @Nullable Integer seats) {
    }

    @Schema(name = "GridWorkerWish")
    record Worker(@Nullable UUID id, @Nullable String role, @Nullable String name, @Nullable String phone,
            @Nullable String organisation, @Nullable LocalDate begins, @Nullable LocalDate ends) {
    }

    @Schema(name = "GridRelease")
    record Release(@Nullable LocalDate day) {
    }

    @Schema(name = "GridTrainingWish")
    record Training(@Nullable UUID id, @Nullable UUID worker, @Nullable LocalDate day, @Nullable BigDecimal hours,
            @Nullable String topic, @Nullable String evidence) {
    }
}
