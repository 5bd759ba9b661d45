package cn.chenghua.governance.communityservice.request.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RecordPage;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Question;
import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterPages;
import cn.chenghua.governance.communityservice.request.RequestDesk;
import cn.chenghua.governance.communityservice.request.RequestState;
import cn.chenghua.governance.communityservice.request.RequestVerb;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The requests and one of them with its steps and, once answered, the firm's rating. */
@Controller
@RequestMapping("/services/requests")
class RequestController extends RegisterPages {

    private final RequestDesk desk;
    private final CalendarDays calendar;
    private final UnitNames units;
    private final Figures figures;
    private final FieldWords words;
    private final RecordDoor door;

    RequestController(RequestRegister register, RegisterListDoor registers, RequestDesk desk, CalendarDays calendar,
            UnitNames units,
            Figures figures, FieldWords words, RecordDoor door) {
        super(register, registers);
        this.desk = desk;
        this.calendar = calendar;
        this.units = units;
        this.figures = figures;
        this.words = words;
        this.door = door;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var request = desk.read(actor, id);
        var names = units.asOfNow();
        var state = Field.choice("state", "services.request.state.", RequestState.values(), "");
        var path = "/services/requests/" + id;
        var verbs = request.open().stream().filter(verb -> verb != RequestVerb.RATE).toList();
        var point = request.point();
        var page = new RecordPage("requests", request.firm()).fact("subject", request.subject())
                .fact("unit", names.apply(request.keeper().place())).fact("asked", figures.day(request.askedOn()))
                .fact("point", point == null ? "–" : words.label("point"), point == null ? null : "/services/points/" + point)
                .fact("state", words.shown(state, request.state().name(), names))
                .fact("workingDays", figures.number(request.workingDays(calendar.calendar(), door.today())))
                .fact("rating", request.rating() == null ? "–" : figures.number(request.rating()))
                .steps(request.steps(), "services.request", verbs, path + "/step", request.version());
        if (request.open().contains(RequestVerb.RATE)) {
            page.change("rate", path + "/rate", request.version(), true,
                    List.of(Question.of("rating", "number", ""), Question.of("day", "date", door.today())));
        }
        var keeper = request.keeper();
        return door.show(page, actor.scope(Right.EDIT_PROJECTS).covers(keeper.place(), keeper.responsible()), model);
    }

    @PostMapping("/{id}/step")
    String step(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "step", typed, new Forms.Answer(model, next, response, "/services/requests/" + id),
                () -> desk.step(actor, id, Typed.version(typed),
                        Typed.constant(RequestVerb.class, "verb", typed.get("verb")),
                        null, Typed.day(typed, "day"), Forms.proof(typed, file)));
    }

    @PostMapping("/{id}/rate")
    String rate(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "rate", typed, new Forms.Answer(model, next, response, "/services/requests/" + id),
                () -> desk.step(actor, id, Typed.version(typed), RequestVerb.RATE,
                        (int) Math.clamp(Typed.number("rating", typed.get("rating")), -1, 99), Typed.day(typed, "day"),
                        Forms.proof(typed, file)));
    }

    private String change(Actor actor, UUID id, String verb, Map<String, String> typed, Forms.Answer answer, Runnable change) {
        desk.read(actor, id);
        return door.change(verb, typed, answer, change, () -> show(actor, id, answer.model()));
    }
}
