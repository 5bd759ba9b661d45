package cn.chenghua.governance.safecommunity.grid.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.privacy.Reason;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.safecommunity.grid.CellFacts;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.safecommunity.grid.GridWorker;
import cn.chenghua.governance.safecommunity.person.Unveiling;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of cells, and one cell with its team. */
@Controller
class GridController {

    private final GridDesk desk;
    private final Unveiling unveiling;
    private final SafetyView view;
    private final ShapeDoor outlines;
    private final Forms forms;

    GridController(GridDesk desk, Unveiling unveiling, SafetyView view, ShapeDoor outlines, Forms forms) {
        this.desk = desk;
        this.unveiling = unveiling;
        this.view = view;
        this.outlines = outlines;
        this.forms = forms;
    }

    @GetMapping("/safety/cells")
    String list(Actor actor, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Boolean vacant, @RequestParam(required = false) @Nullable Boolean trained,
            Model model) {
        view.fill(actor, model);
        var scope = view.scope(actor, Right.READ, unit);
        model.addAttribute("unit", unit);
        model.addAttribute("vacant", vacant);
        model.addAttribute("cells", desk.all(actor).stream().filter(cell -> scope.covers(cell.place(), cell.responsible()))
                .filter(cell -> vacant == null || cell.vacant(view.today()) > 0 == vacant)
                .filter(cell -> trained == null || cell.trainings().isEmpty() != trained).toList());
        return "safety/cells";
    }

    @PostMapping("/safety/cells")
    String register(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var id = Forms.id(typed);
        return forms.change("new", typed, new Forms.Answer(model, next, response, "/safety/cells/" + id),
                () -> desk.register(actor, id, Typed.text(typed, "number"), new UnitCode(Typed.text(typed, "place")),
                        facts(typed)),
                () -> list(actor, null, null, null, model));
    }

    private CellFacts facts(Map<String, String> typed) {
        return new CellFacts(Typed.text(typed, "name"), Typed.text(typed, "responsible"),
                SafetyView.small("households", typed.get("households")), outlines.typed(typed.get("geometry")));
    }

    @GetMapping("/safety/cells/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var cell = desk.read(actor, id);
        view.fill(actor, model);
        model.addAttribute("cell", cell);
        model.addAttribute("edits", SafetyView.edits(actor, cell.place(), cell.responsible()));
        model.addAttribute("team", TeamText.write(cell.team()));
        var roles = new LinkedHashMap<String, String>();
        cell.team().forEach(slot -> roles.put(slot.role(), slot.role()));
        model.addAttribute("roles", roles);
        var workers = new LinkedHashMap<String, String>();
        cell.workers().forEach(one -> workers.put(one.id().toString(), one.name()));
        model.addAttribute("workers", workers);
        return "safety/cell";
    }

    @PostMapping("/safety/cells/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change("describe", actor, id, typed, new Forms.Answer(model, next, response, "/safety/cells/" + id),
                () -> desk.describe(actor, id, Typed.version(typed), facts(typed)));
    }

    @PostMapping("/safety/cells/{id}/team")
    String form(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change("team", actor, id, typed, new Forms.Answer(model, next, response, "/safety/cells/" + id),
                () -> desk.form(actor, id, Typed.version(typed), TeamText.read(Typed.text(typed, "team"))));
    }

    @PostMapping("/safety/cells/{id}/engage")
    String engage(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change("engage", actor, id, typed, new Forms.Answer(model, next, response, "/safety/cells/" + id),
                () -> desk.engage(actor, id, Typed.version(typed),
                        new GridWorker(Forms.id(typed), Typed.text(typed, "role"), Typed.text(typed, "name"), "",
                                Typed.text(typed, "organisation"), Typed.day(typed, "begins"),
                                Typed.day("ends", typed.get("ends"))),
                        Typed.text(typed, "phone")));
    }

    @PostMapping("/safety/cells/{id}/release")
    String release(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change("release", actor, id, typed, new Forms.Answer(model, next, response, "/safety/cells/" + id),
                () -> desk.release(actor, id, Typed.version(typed),
                        Typed.needed("worker", Places.id("worker", typed.get("worker"))), Typed.day(typed, "day")));
    }

    @PostMapping("/safety/cells/{id}/train")
    String train(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("train", actor, id, typed, new Forms.Answer(model, next, response, "/safety/cells/" + id),
                () -> desk.train(actor, id, Typed.version(typed), new GridDesk.Training(Forms.id(typed),
                        Typed.needed("worker", Places.id("worker", typed.get("worker"))), Typed.day(typed, "day"),
                        Typed.needed("hours", Typed.amount(typed, "hours")), Typed.text(typed, "topic")),
                        Forms.proof(typed, file)));
    }

    /** Shows one number in the answer to the one request that gives a reason. */
    @PostMapping("/safety/cells/{id}/phone")
    String phone(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        var cell = desk.read(actor, id);
        actor.check(Right.EDIT_PROJECTS, cell.place(), cell.responsible());
        return forms.change("phone", typed, new Forms.Answer(model, next, response, "/safety/cells/" + id), () -> {
            var worker = cell.worker(Typed.needed("worker", Places.id("worker", typed.get("worker"))));
            next.addFlashAttribute("shown",
                    unveiling.phone(actor, "grid_worker", worker.id(), "phone", new Reason(Typed.text(typed, "reason"))));
        }, () -> show(actor, id, model));
    }

    private String change(String form, Actor actor, UUID id, Map<String, String> typed, Forms.Answer answer, Runnable change) {
        desk.read(actor, id);
        return forms.change(form, typed, answer, change, () -> show(actor, id, answer.model()));
    }
}
