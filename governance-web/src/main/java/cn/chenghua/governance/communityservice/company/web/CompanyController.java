package cn.chenghua.governance.communityservice.company.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.company.CompanyDesk;
import cn.chenghua.governance.communityservice.company.SizeThreshold;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Asked;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RecordPage;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Cell;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Question;
import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterPages;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.ProjectWords;
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

/** The companies, one of them with its figures by year, and the threshold from which one is sizeable. */
@Controller
@RequestMapping("/services/companies")
class CompanyController extends RegisterPages {

    private final CompanyDesk desk;
    private final ServiceProjects projects;
    private final ProjectWords kinds;
    private final UnitNames units;
    private final Figures figures;
    private final RecordDoor door;

    CompanyController(CompanyRegister register, RegisterListDoor registers, CompanyDesk desk, ServiceProjects projects,
            ProjectWords kinds, UnitNames units, Figures figures, RecordDoor door) {
        super(register, registers);
        this.desk = desk;
        this.projects = projects;
        this.kinds = kinds;
        this.units = units;
        this.figures = figures;
        this.door = door;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var facts = desk.of(actor, id);
        var project = projects.read(actor, CompanyDesk.KIND, id);
        var path = "/services/companies/" + id;
        var page = new RecordPage("companies", project.name()).of(id).fact("unit", units.asOfNow().apply(project.place()))
                .fact("stage", kinds.stage(CompanyDesk.KIND, project.stage()))
                .section("sizes", List.of("year", "turnover", "staff", "served", "evidence"),
                        facts.stream()
                                .map(one -> List.of(Cell.of(String.valueOf(one.year())),
                                        Cell.figure(figures.decimal(one.turnover(), 2)),
                                        Cell.figure(figures.number(one.staff())), Cell.figure(figures.number(one.communities())),
                                        Cell.link(figures.moment(one.at()), "/evidence/" + one.evidence() + "/about")))
                                .toList())
                .change("measure", path + "/measure", 0, true,
                        List.of(Question.of("year", "number", door.today().getYear()), Question.of("turnover", "text", ""),
                                Question.of("staff", "number", ""), Question.of("served", "number", "")));
        if (!CompanyDesk.SIZEABLE.equals(project.stage())) {
            page.change("recognise", path + "/recognise", 0, true, List.of(Question.of("day", "date", door.today())));
        }
        return door.show(page, actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible()), model);
    }

    @PostMapping("/{id}/measure")
    String measure(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "measure", typed, new Forms.Answer(model, next, response, "/services/companies/" + id),
                () -> desk.measure(actor,
                        new CompanyDesk.Wish(Forms.id(typed), id, whole(typed, "year"),
                                Typed.needed("turnover", Typed.amount(typed, "turnover")), whole(typed, "staff"),
                                whole(typed, "served"), Forms.proof(typed, file))));
    }

    @PostMapping("/{id}/recognise")
    String recognise(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "recognise", typed, new Forms.Answer(model, next, response, "/services/companies/" + id),
                () -> desk.recognise(actor, id, Typed.day(typed, "day"), Forms.proof(typed, file)));
    }

    @PostMapping("/threshold")
    String agree(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return door.change("threshold", typed, new Forms.Answer(model, next, response, "/services/companies"),
                () -> desk.agree(actor, new SizeThreshold(Typed.needed("turnover", Typed.amount(typed, "turnover")),
                        whole(typed, "staff"), whole(typed, "served"), "true".equals(typed.get("uncounts")), false,
                        Typed.text(typed, "reason"))),
                () -> list(actor, new Asked(null, null, null, null, null), model));
    }

    private static int whole(Map<String, String> typed, String field) {
        return (int) Math.clamp(Typed.number(field, typed.get(field)), -1, 1_000_000_000);
    }

    private String change(Actor actor, UUID id, String verb, Map<String, String> typed, Forms.Answer answer, Runnable change) {
        desk.of(actor, id);
        return door.change(verb, typed, answer, change, () -> show(actor, id, answer.model()));
    }
}
