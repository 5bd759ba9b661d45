package cn.chenghua.governance.communityservice.foundation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.foundation.Balance;
import cn.chenghua.governance.communityservice.foundation.FundDesk;
import cn.chenghua.governance.communityservice.foundation.FundPosting;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RecordPage;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Cell;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Question;
import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterPages;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.Places;
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

/** The foundations and one of them with its money. */
@Controller
@RequestMapping("/services/foundations")
class FoundationController extends RegisterPages {

    private static final Field WAY = Field.choice("way", "services.way.", FundPosting.Way.values(), "");
    private final FundDesk desk;
    private final ServiceProjects projects;
    private final ProjectWords kinds;
    private final UnitNames units;
    private final Figures figures;
    private final FieldWords words;
    private final RecordDoor door;

    FoundationController(FoundationRegister register, RegisterListDoor registers, FundDesk desk, ServiceProjects projects,
            ProjectWords kinds, UnitNames units, Figures figures, FieldWords words, RecordDoor door) {
        super(register, registers);
        this.desk = desk;
        this.projects = projects;
        this.kinds = kinds;
        this.units = units;
        this.figures = figures;
        this.words = words;
        this.door = door;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var postings = desk.of(actor, id);
        var project = projects.read(actor, FundDesk.KIND, id);
        var names = units.asOfNow();
        var balance = Balance.of(postings);
        var path = "/services/foundations/" + id;
        var page = new RecordPage("foundations", project.name()).of(id).fact("unit", names.apply(project.place()))
                .fact("class", kinds.classCode(FundDesk.KIND, project.classCode()))
                .fact("stage", kinds.stage(FundDesk.KIND, project.stage())).fact("in", figures.decimal(balance.in(), 2))
                .fact("out", figures.decimal(balance.out(), 2)).fact("balance", figures.decimal(balance.left(), 2))
                .section("postings", List.of("day", "way", "yuan", "purpose", "project", "reverses"),
                        postings.stream().map(one -> cells(one, names)).toList())
                .change("post", path + "/post", 0, true,
                        List.of(Question.choice("way", words.choices(WAY), "IN"), Question.of("yuan", "text", ""),
                                Question.of("day", "date", door.today()), Question.of("purpose", "text", ""),
                                Question.of("project", "text", "")))
                .change("reverse", path + "/reverse", 0, true,
                        List.of(Question.choice("posting", standing(postings), ""), Question.of("day", "date", door.today())));
        return door.show(page, actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible()), model);
    }

    private List<Cell> cells(FundPosting one, Function<UnitCode, String> names) {
        return List.of(Cell.of(figures.day(one.day())), Cell.of(words.shown(WAY, one.way().name(), names)),
                Cell.figure(figures.decimal(one.yuan(), 2)), Cell.link(one.purpose(), "/evidence/" + one.evidence() + "/about"),
                one.project() == null ? Cell.of("–") : Cell.link(words.label("project"), "/projects/" + one.project()),
                Cell.of(one.reverses() == null ? "–" : words.label("reversal")));
    }

    private Map<String, String> standing(List<FundPosting> postings) {
        var undone = postings.stream().map(FundPosting::reverses).filter(Objects::nonNull).map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        var choices = new LinkedHashMap<String, String>();
        postings.stream().filter(one -> one.reverses() == null && !undone.contains(one.id())).forEach(one -> choices
                .put(one.id().toString(), figures.day(one.day()) + " " + one.purpose() + " " + figures.decimal(one.yuan(), 2)));
        return choices;
    }

    @PostMapping("/{id}/post")
    String post(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "post", typed, new Forms.Answer(model, next, response, "/services/foundations/" + id),
                () -> desk.post(actor,
                        new FundDesk.Wish(Forms.id(typed), id,
                                Typed.constant(FundPosting.Way.class, "way", typed.get("way")),
                                Typed.needed("yuan", Typed.amount(typed, "yuan")), Typed.day(typed, "day"),
                                Typed.text(typed, "purpose"), paid(actor, typed), Forms.proof(typed, file))));
    }

    private @Nullable UUID paid(Actor actor, Map<String, String> typed) {
        var number = Typed.text(typed, "project");
        return number.isEmpty() ? null : projects.any(actor, "project", number);
    }

    @PostMapping("/{id}/reverse")
    String reverse(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "reverse", typed, new Forms.Answer(model, next, response, "/services/foundations/" + id),
                () -> desk.reverse(actor, Typed.needed("posting", Places.id("posting", typed.get("posting"))),
                        Typed.day(typed, "day"), Forms.proof(typed, file)));
    }

    private String change(Actor actor, UUID id, String verb, Map<String, String> typed, Forms.Answer answer, Runnable change) {
        desk.of(actor, id);
        return door.change(verb, typed, answer, change, () -> show(actor, id, answer.model()));
    }
}
