package cn.chenghua.governance.communityservice.social.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RecordPage;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Cell;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Question;
import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterPages;
import cn.chenghua.governance.communityservice.social.EnterpriseDesk;
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

/** The social enterprises and one of them with what it returned by year. */
@Controller
@RequestMapping("/services/social")
class EnterpriseController extends RegisterPages {

    private final EnterpriseDesk desk;
    private final UnitNames units;
    private final Figures figures;
    private final RecordDoor door;

    EnterpriseController(EnterpriseRegister register, RegisterListDoor registers, EnterpriseDesk desk, UnitNames units,
            Figures figures, RecordDoor door) {
        super(register, registers);
        this.desk = desk;
        this.units = units;
        this.figures = figures;
        this.door = door;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var one = desk.read(actor, id);
        var path = "/services/social/" + id;
        var page = new RecordPage("social", one.name()).fact("unit", units.asOfNow().apply(one.keeper().place()))
                .fact("business", one.business().isEmpty() ? "–" : one.business())
                .fact("share", figures.decimal(one.share(), 2)).fact("registered", figures.day(one.registeredOn()))
                .section("returns", List.of("year", "surplus", "returned", "evidence"),
                        one.returned().stream()
                                .map(line -> List.of(Cell.of(String.valueOf(line.year())),
                                        Cell.figure(figures.decimal(line.surplus(), 2)),
                                        Cell.figure(figures.decimal(line.returned(), 2)),
                                        Cell.link(line.text(), "/evidence/" + line.evidence() + "/about")))
                                .toList())
                .change("give", path + "/give", one.version(), true,
                        List.of(Question.of("year", "number", door.today().getYear() - 1), Question.of("surplus", "text", ""),
                                Question.of("returned", "text", "")))
                .change("describe", path + "/describe", one.version(), false,
                        List.of(Question.of("name", "text", one.name()), Question.of("business", "text", one.business()),
                                Question.of("share", "text", one.share().toPlainString())));
        return door.show(page, actor.scope(Right.EDIT_PROJECTS).covers(one.keeper().place(), one.keeper().responsible()), model);
    }

    @PostMapping("/{id}/give")
    String give(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        desk.read(actor, id);
        return door.change("give", typed, new Forms.Answer(model, next, response, "/services/social/" + id),
                () -> desk.give(actor, id, Typed.version(typed),
                        (int) Math.clamp(Typed.number("year", typed.get("year")), 0, 9_999),
                        Typed.needed("surplus", Typed.amount(typed, "surplus")),
                        Typed.needed("returned", Typed.amount(typed, "returned")), Forms.proof(typed, file)),
                () -> show(actor, id, model));
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        desk.read(actor, id);
        return door.change("describe", typed, new Forms.Answer(model, next, response, "/services/social/" + id),
                () -> desk.describe(actor, id, Typed.version(typed), Typed.text(typed, "name"), Typed.text(typed, "business"),
                        Typed.needed("share", Typed.amount(typed, "share"))),
                () -> show(actor, id, model));
    }
}
