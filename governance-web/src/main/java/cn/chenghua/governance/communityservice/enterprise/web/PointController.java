package cn.chenghua.governance.communityservice.enterprise.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.enterprise.PointDesk;
import cn.chenghua.governance.communityservice.enterprise.PointKind;
import cn.chenghua.governance.communityservice.enterprise.PointSite;
import cn.chenghua.governance.communityservice.enterprise.PointState;
import cn.chenghua.governance.communityservice.enterprise.PointVerb;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RecordPage;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Question;
import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterPages;
import cn.chenghua.governance.project.web.Forms;
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

/** The service points and one of them with its steps. */
@Controller
@RequestMapping("/services/points")
class PointController extends RegisterPages {

    private final PointDesk desk;
    private final UnitNames units;
    private final FieldWords words;
    private final RecordDoor door;

    PointController(PointRegister register, RegisterListDoor registers, PointDesk desk, UnitNames units, FieldWords words,
            RecordDoor door) {
        super(register, registers);
        this.desk = desk;
        this.units = units;
        this.words = words;
        this.door = door;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var point = desk.read(actor, id);
        var names = units.asOfNow();
        var kind = Field.choice("kind", "services.pointKind.", PointKind.values(), "");
        var state = Field.choice("state", "services.point.state.", PointState.values(), "");
        var path = "/services/points/" + id;
        var page = new RecordPage("points", point.name()).fact("kind", words.shown(kind, point.kind().name(), names))
                .fact("unit", names.apply(point.keeper().place()))
                .fact("responsible", words.shown(kind, point.keeper().responsible(), names))
                .fact("address", words.shown(kind, point.site().address(), names))
                .fact("state", words.shown(state, point.state().name(), names))
                .steps(point.steps(), "services.point", point.open(), path + "/step", point.version())
                .change("describe", path + "/describe", point.version(), false,
                        List.of(Question.of("name", "text", point.name()),
                                Question.of("address", "text", point.site().address())));
        return door.show(page, actor.scope(Right.EDIT_PROJECTS).covers(point.keeper().place(), point.keeper().responsible()),
                model);
    }

    @PostMapping("/{id}/step")
    String step(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        desk.read(actor, id);
        return door.change("step", typed, new Forms.Answer(model, next, response, "/services/points/" + id),
                () -> desk.step(actor, id, Typed.version(typed), Typed.constant(PointVerb.class, "verb", typed.get("verb")),
                        Typed.day(typed, "day"), Forms.proof(typed, file)),
                () -> show(actor, id, model));
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        var site = desk.read(actor, id).site();
        return door.change("describe", typed, new Forms.Answer(model, next, response, "/services/points/" + id),
                () -> desk.describe(actor, id, Typed.version(typed), Typed.text(typed, "name"),
                        new PointSite(Typed.text(typed, "address"), site.longitude(), site.latitude())),
                () -> show(actor, id, model));
    }
}
