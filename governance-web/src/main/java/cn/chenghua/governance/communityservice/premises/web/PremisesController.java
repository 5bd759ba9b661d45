package cn.chenghua.governance.communityservice.premises.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.premises.Premises;
import cn.chenghua.governance.communityservice.premises.PremisesDesk;
import cn.chenghua.governance.communityservice.premises.PremisesSort;
import cn.chenghua.governance.communityservice.premises.Tenancy;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RecordPage;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Question;
import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterPages;
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

/** The premises and one of them. */
@Controller
@RequestMapping("/services/premises")
class PremisesController extends RegisterPages {

    private static final Field SORT = Field.choice("sort", "services.sort.", PremisesSort.values(), "");
    private final PremisesDesk desk;
    private final ServiceProjects projects;
    private final UnitNames units;
    private final Figures figures;
    private final FieldWords words;
    private final RecordDoor door;

    PremisesController(PremisesRegister register, RegisterListDoor registers, PremisesDesk desk, ServiceProjects projects,
            UnitNames units, Figures figures, FieldWords words, RecordDoor door) {
        super(register, registers);
        this.desk = desk;
        this.projects = projects;
        this.units = units;
        this.figures = figures;
        this.words = words;
        this.door = door;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var known = desk.read(actor, id);
        var project = projects.read(actor, Premises.KIND, id);
        var tenancy = known.tenancy();
        var names = units.asOfNow();
        var path = "/services/premises/" + id;
        var covered = ServiceProjects.day(project.steps(), Premises.COVERED);
        var page = new RecordPage("premises", project.name()).of(id)
                .fact("sort", words.shown(SORT, tenancy.sort().name(), names)).fact("unit", names.apply(project.place()))
                .fact("address", words.shown(SORT, tenancy.address(), names))
                .fact("organisation", words.shown(SORT, tenancy.organisation(), names))
                .fact("firms", tenancy.firms() == null ? "–" : figures.number(tenancy.firms()))
                .fact("covered", figures.day(covered));
        if (covered == null) {
            page.change("cover", path + "/cover", known.version(), true, List.of(Question.of("day", "date", door.today())));
        }
        page.change("describe", path + "/describe", known.version(), false,
                List.of(Question.choice("sort", words.choices(SORT), tenancy.sort().name()),
                        Question.of("address", "text", tenancy.address()),
                        Question.of("organisation", "text", tenancy.organisation()),
                        Question.of("firms", "number", tenancy.firms())));
        return door.show(page, actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible()), model);
    }

    @PostMapping("/{id}/cover")
    String cover(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "cover", typed, new Forms.Answer(model, next, response, "/services/premises/" + id),
                () -> desk.cover(actor, id, Typed.day(typed, "day"), Forms.proof(typed, file)));
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "describe", typed, new Forms.Answer(model, next, response, "/services/premises/" + id), () -> {
            var firms = Typed.text(typed, "firms");
            desk.describe(actor, id, Typed.version(typed),
                    new Tenancy(Typed.constant(PremisesSort.class, "sort", typed.get("sort")), Typed.text(typed, "address"),
                            Typed.text(typed, "organisation"), firms.isEmpty()
                                    ? null
                                    : Integer.valueOf((int) Math.clamp(Typed.number("firms", firms), -1, 1_000_000))));
        });
    }

    private String change(Actor actor, UUID id, String verb, Map<String, String> typed, Forms.Answer answer, Runnable change) {
        desk.read(actor, id);
        return door.change(verb, typed, answer, change, () -> show(actor, id, answer.model()));
    }
}
