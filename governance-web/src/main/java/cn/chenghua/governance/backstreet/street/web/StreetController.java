package cn.chenghua.governance.backstreet.street.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.line.StreetLine;
import cn.chenghua.governance.backstreet.line.StreetLines;
import cn.chenghua.governance.backstreet.street.StreetDesk;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceDesk;
import cn.chenghua.governance.backstreet.street.lookback.LookBackDesk;
import cn.chenghua.governance.backstreet.web.StreetShapes;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One back street with the forms that describe, draw, accept and look back at it; what was typed stays in a form that was refused. */
@Controller
@RequestMapping("/backstreet/streets/{id}")
class StreetController {

    private final StreetView view;
    private final StreetDesk desk;
    private final AcceptanceDesk acceptances;
    private final LookBackDesk lookBacks;
    private final StreetLines lines;
    private final ShapeDoor shapes;
    private final Forms forms;

    StreetController(StreetView view, StreetDesk desk, AcceptanceDesk acceptances, LookBackDesk lookBacks, StreetLines lines,
            ShapeDoor shapes, Forms forms) {
        this.view = view;
        this.desk = desk;
        this.acceptances = acceptances;
        this.lookBacks = lookBacks;
        this.lines = lines;
        this.shapes = shapes;
        this.forms = forms;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("typed", Map.of());
        model.addAttribute("ticked", List.of());
        return page(actor, id, model);
    }

    private String page(Actor actor, UUID id, Model model) {
        view.fill(actor, view.street(actor, id), model);
        model.addAttribute("freshId", UUID.randomUUID());
        model.addAttribute("rooms", IntStream.rangeClosed(1, StreetForms.PARTIES).boxed().toList());
        return "backstreet/street";
    }

    /** Its line, as GeoJSON for the map. */
    @GetMapping("/line")
    @ResponseBody
    ResponseEntity<Map<String, Object>> line(Actor actor, @PathVariable UUID id) {
        var project = view.street(actor, id).project();
        return StreetShapes.features(lines.find(id)
                .map(line -> List
                        .of(new StreetLines.Drawn(id, project.number(), project.name(), project.stage(), line.geometry())))
                .orElse(List.of()), "/backstreet/streets/");
    }

    @PostMapping("/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        var fields = typed.toSingleValueMap();
        return change("describe", actor, id, typed, model, next, response,
                () -> desk.describe(actor, id, Typed.version(fields), StreetForms.facts(fields)));
    }

    @PostMapping("/draw")
    String draw(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        var fields = typed.toSingleValueMap();
        return change("draw", actor, id, typed, model, next, response,
                () -> desk.draw(actor, id, Typed.version(fields), new StreetLine(id, shapes.read(Typed.text(fields, "geometry"),
                        Typed.constant(Crs.class, "crs", fields.get("crs"))), Typed.text(fields, "source"))));
    }

    @PostMapping("/accept")
    String accept(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var fields = typed.toSingleValueMap();
        return change("accept", actor, id, typed, model, next, response, () -> acceptances.record(actor, id,
                Typed.version(fields), StreetForms.acceptance(typed), Forms.proof(fields, file)));
    }

    @PostMapping("/look-back")
    String lookBack(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var fields = typed.toSingleValueMap();
        return change("lookback", actor, id, typed, model, next, response, () -> lookBacks.record(actor, id,
                Typed.version(fields), StreetForms.lookBack(typed), Forms.proof(fields, file)));
    }

    private String change(String form, Actor actor, UUID id, MultiValueMap<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response, Runnable change) {
        desk.read(actor, id);
        model.addAttribute("ticked", typed.getOrDefault("inspections", List.of()));
        return forms.change(form, typed.toSingleValueMap(),
                new Forms.Answer(model, next, response, "/backstreet/streets/" + id), change, () -> page(actor, id, model));
    }
}
