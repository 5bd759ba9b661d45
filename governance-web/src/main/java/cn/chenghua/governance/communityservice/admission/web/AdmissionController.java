package cn.chenghua.governance.communityservice.admission.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.admission.AdmissionDesk;
import cn.chenghua.governance.communityservice.admission.AdmissionItem;
import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.AdmissionVerb;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.site.Typed;

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

/** The five lists as of a day, the requests on their way there, and one item with its steps and editions. */
@Controller
@RequestMapping("/services/admission")
class AdmissionController {

    private static final String PATH = "/services/admission";
    private final AdmissionDesk desk;
    private final AdmissionPages pages;
    private final Forms forms;

    AdmissionController(AdmissionDesk desk, AdmissionPages pages, Forms forms) {
        this.desk = desk;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute AdmissionQuery query, @RequestParam(required = false) @Nullable String after,
            Model model) {
        var asked = query.on(desk.today());
        pages.fill(actor, asked, AdmissionPages.PUBLISHED, PATH, after, model);
        model.addAttribute("counts", pages.counts(actor, asked));
        return "admission/items";
    }

    @GetMapping("/requests")
    String requests(Actor actor, @ModelAttribute AdmissionQuery query, @RequestParam(required = false) @Nullable String after,
            Model model) {
        pages.fill(actor, query, AdmissionPages.ON_THE_WAY, PATH + "/requests", after, model);
        return "admission/requests";
    }

    @GetMapping("/new")
    String fresh(@RequestParam Map<String, String> typed, Model model) {
        model.addAttribute("typed", typed);
        return blank(model);
    }

    private static String blank(Model model) {
        model.addAttribute("lists", AdmissionList.values());
        model.addAttribute("freshId", UUID.randomUUID());
        return "admission/new";
    }

    @PostMapping
    String register(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var id = Forms.id(typed);
        return forms.change("register", typed, new Forms.Answer(model, next, response, PATH + "/" + id),
                () -> desk.register(actor, id, Typed.text(typed, "number"), AdmissionForm.facts(typed)), () -> blank(model));
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, id, model);
    }

    private String page(Actor actor, UUID id, Model model) {
        var item = desk.read(actor, id);
        model.addAttribute("item", item);
        model.addAttribute("facts", item.facts());
        model.addAttribute("duties", String.join("\n", item.facts().duties().stream().map(Object::toString).toList()));
        model.addAttribute("editions", desk.editions(actor, item.number()));
        model.addAttribute("today", desk.today());
        model.addAttribute("lists", AdmissionList.values());
        model.addAttribute("sees", desk.sees(actor, item));
        model.addAttribute("verbs", item.openVerbs().stream()
                .filter(verb -> verb != AdmissionVerb.PUBLISH && desk.may(actor, item, verb)).toList());
        model.addAttribute("publishes",
                item.openVerbs().contains(AdmissionVerb.PUBLISH) && desk.may(actor, item, AdmissionVerb.PUBLISH));
        model.addAttribute("describes",
                item.openVerbs().contains(AdmissionVerb.REQUEST) && desk.may(actor, item, AdmissionVerb.REQUEST));
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS) && desk.may(actor, item, AdmissionVerb.REQUEST));
        return "admission/item";
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change("describe", actor, id, typed, new Forms.Answer(model, next, response, PATH + "/" + id),
                () -> desk.describe(actor, id, Typed.version(typed), AdmissionForm.facts(typed)));
    }

    @PostMapping("/{id}/step")
    String step(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var form = AdmissionVerb.PUBLISH.name().equals(typed.get("verb")) ? "publish" : "step";
        return change(form, actor, id, typed, new Forms.Answer(model, next, response, PATH + "/" + id),
                () -> take(actor, id, typed, file));
    }

    private AdmissionItem take(Actor actor, UUID id, Map<String, String> typed, @Nullable MultipartFile file) {
        var verb = Typed.constant(AdmissionVerb.class, "verb", typed.get("verb"));
        var day = Typed.day(typed, "day");
        return verb == AdmissionVerb.PUBLISH
                ? desk.publish(actor, id, Typed.version(typed), Typed.day(typed, "validFrom"),
                        Typed.day("validTo", typed.get("validTo")), day, Forms.proof(typed, file))
                : desk.step(actor, id, Typed.version(typed), verb, day, Forms.proof(typed, file));
    }

    private String change(String form, Actor actor, UUID id, Map<String, String> typed, Forms.Answer answer, Runnable change) {
        desk.read(actor, id);
        return forms.change(form, typed, answer, change, () -> page(actor, id, answer.model()));
    }
}
