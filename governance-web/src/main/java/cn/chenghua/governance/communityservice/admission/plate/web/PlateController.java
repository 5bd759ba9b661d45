package cn.chenghua.governance.communityservice.admission.plate.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.admission.AdmissionDesk;
import cn.chenghua.governance.communityservice.admission.AdmissionLines;
import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.AdmissionState;
import cn.chenghua.governance.communityservice.admission.plate.PlateDesk;
import cn.chenghua.governance.communityservice.admission.plate.PlateLines;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plates of communities, with the forms that hang them and take them down. */
@Controller
@RequestMapping("/services/admission/plates")
class PlateController {

    private static final String PATH = "/services/admission/plates";
    private static final int PAGE = 50;
    private static final int MOST = 500;
    private final PlateDesk desk;
    private final PlateLines lines;
    private final AdmissionDesk admission;
    private final AdmissionLines items;
    private final Hierarchies hierarchies;
    private final Places places;
    private final UnitNames units;
    private final Forms forms;

    PlateController(PlateDesk desk, PlateLines lines, AdmissionDesk admission, AdmissionLines items, Hierarchies hierarchies,
            Places places, UnitNames units, Forms forms) {
        this.desk = desk;
        this.lines = lines;
        this.admission = admission;
        this.items = items;
        this.hierarchies = hierarchies;
        this.places = places;
        this.units = units;
        this.forms = forms;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute PlateQuery query, @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, query, after, model);
    }

    private String page(Actor actor, PlateQuery query, @Nullable String after, Model model) {
        var filter = query.filter(actor, hierarchies.current(), desk.today());
        var found = lines.list(filter, after == null ? "" : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("query", query);
        model.addAttribute("day", filter.day());
        model.addAttribute("today", desk.today());
        model.addAttribute("lines", shown);
        model.addAttribute("total", lines.count(filter));
        model.addAttribute("unitName", units.asOfNow());
        model.addAttribute("places", places.seen(actor));
        var communities = hierarchies.current();
        model.addAttribute("communities", places.edited(actor).stream()
                .filter(place -> communities.get(new UnitCode(place.getKey())).level() == Level.COMMUNITY).toList());
        var allowing = new LinkedHashMap<String, String>();
        items.list(admission.all(actor).of(AdmissionList.PLATE).in(EnumSet.of(AdmissionState.PUBLISHED)), "", MOST)
                .forEach(item -> allowing.put(item.number(), item.number() + " " + item.facts().title()));
        model.addAttribute("allowing", allowing);
        model.addAttribute("editable", actor.scope(Right.EDIT_PROJECTS));
        model.addAttribute("freshId", UUID.randomUUID());
        model.addAttribute("next", found.size() > PAGE ? PATH + query.from(shown.getLast().key()) : null);
        return "admission/plates";
    }

    @PostMapping
    String hang(Actor actor, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return forms.change("hang", typed, new Forms.Answer(model, next, response, PATH),
                () -> desk.hang(actor, Forms.id(typed), new UnitCode(Typed.text(typed, "place")), Typed.text(typed, "title"),
                        Typed.text(typed, "item"), Typed.day(typed, "day"), Forms.proof(typed, file)),
                () -> page(actor, new PlateQuery(null, null, null, null), null, model));
    }

    @PostMapping("/{id}/down")
    String down(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        desk.read(actor, id);
        return forms.change("down-" + id, typed, new Forms.Answer(model, next, response, PATH),
                () -> desk.takeDown(actor, id, Typed.version(typed), Typed.day(typed, "day"), Forms.proof(typed, null)),
                () -> page(actor, new PlateQuery(null, null, null, null), null, model));
    }
}
