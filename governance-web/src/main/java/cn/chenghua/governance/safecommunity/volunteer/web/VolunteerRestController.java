package cn.chenghua.governance.safecommunity.volunteer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.volunteer.Volunteer;
import cn.chenghua.governance.safecommunity.volunteer.VolunteerDesk;
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

/** Volunteers for REST clients, by the names they want to be called. */
@RestController
@RequestMapping("/api/v1/safety/volunteers")
@Tag(name = "volunteers")
class VolunteerRestController {

    private static final String PATH = "/api/v1/safety/volunteers";
    private final VolunteerDesk desk;
    private final SafetyView view;

    VolunteerRestController(VolunteerDesk desk, SafetyView view) {
        this.desk = desk;
        this.view = view;
    }

    @Operation(operationId = "volunteers", summary = "Volunteers, page by page")
    @GetMapping
    ResponseEntity<Page> list(Actor actor, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        var scope = view.scope(actor, Right.READ, unit);
        var all = desk.all(actor).stream().filter(one -> scope.covers(one.place(), one.responsible())).toList();
        var page = RestPage.of(limit, size -> SafetyView.first(SafetyView.behind(all, after, Volunteer::id), size));
        var query = new TreeMap<String, String>();
        ListLink.put(query, "unit", unit);
        return Answers.of(new Page(all.size(), page.shown().stream().map(VolunteerRestController::json).toList(),
                page.next(PATH, last -> {
                    query.put("after", last.id().toString());
                    return ListLink.of(query);
                })));
    }

    @Operation(operationId = "volunteer", summary = "One volunteer")
    @GetMapping("/{id}")
    ResponseEntity<One> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "registerVolunteer", summary = "Registers somebody; a repeat of an id is harmless")
    @PostMapping
    ResponseEntity<One> register(Actor actor, @RequestBody Wish body) {
        return answer(desk.register(actor, new Volunteer(body.id == null ? UUID.randomUUID() : body.id,
                Answers.text(body.name), new UnitCode(Answers.text(body.unit)),
                Answers.text(body.responsible), Answers.text(body.skills), Typed.needed("begins", body.begins), body.ends)));
    }

    @Operation(operationId = "leaveVolunteers", summary = "Ends somebody's time on its last day; needs If-Match")
    @PostMapping("/{id}/leave")
    ResponseEntity<One> leave(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Leave body) {
        desk.read(actor, id);
        return answer(desk.leave(actor, id, VersionNotSaid.version(match), Typed.needed("day", body.day)));
    }

    private static ResponseEntity<One> answer(Volunteer one) {
        return Answers.of(one.version(), json(one));
    }

    private static One json(Volunteer one) {
        return new One(one.id(), one.name(), one.skills(), one.place().value(), one.responsible(), one.begins(), one.ends(),
                one.version());
    }

    @Schema(name = "VolunteerPage")
    record Page(int count, List<One> volunteers, @Nullable String next) {
    }

    @Schema(name = "VolunteerJson")
    record One(UUID id, String name, String skills, String unit, String responsible, LocalDate begins, @Nullable LocalDate ends,
            long version) {
    }

    @Schema(name = "VolunteerWish")
    record Wish(@Nullable UUID id, @Nullable String name, @Nullable String skills, @Nullable String unit,
            @Nullable String responsible,
            @Nullable LocalDate begins, @Nullable LocalDate ends) {
    }

    @Schema(name = "VolunteerLeave")
    record Leave(@Nullable LocalDate day) {
    }
}
