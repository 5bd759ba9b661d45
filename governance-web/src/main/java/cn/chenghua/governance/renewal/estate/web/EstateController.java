package cn.chenghua.governance.renewal.estate.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.renewal.estate.Component;
import cn.chenghua.governance.renewal.estate.Deed;
import cn.chenghua.governance.renewal.estate.EstateDesk;
import cn.chenghua.governance.renewal.estate.LegalOrder;
import cn.chenghua.governance.renewal.estate.Owner;
import cn.chenghua.governance.renewal.estate.RegisterEstate;
import cn.chenghua.governance.renewal.estate.Supply;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One estate with the forms that hand its components over; what was typed stays in a form that was refused. */
@Controller
@RequestMapping("/renewal/estates")
class EstateController {

    private final EstateDesk desk;
    private final EstateView view;
    private final EstateWords words;
    private final UnitNames units;
    private final Sentences sentences;

    EstateController(EstateDesk desk, EstateView view, EstateWords words, UnitNames units, Sentences sentences) {
        this.desk = desk;
        this.view = view;
        this.words = words;
        this.units = units;
        this.sentences = sentences;
    }

    @GetMapping("/new")
    String form(Actor actor, Model model) {
        model.addAttribute("supplies", words.supplies());
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.may(Right.EDIT_PROJECTS, new UnitCode(choice.getKey()))).toList());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "renewal/new-estate";
    }

    @PostMapping
    String register(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            var project = desk.register(actor, new RegisterEstate(UUID.randomUUID(), Typed.text(typed, "name"),
                    new UnitCode(Typed.text(typed, "place")), Typed.text(typed, "responsible"), owner(typed)));
            next.addFlashAttribute("notice", sentences.say("renewal.saved"));
            return "redirect:/renewal/estates/" + project.id();
        } catch (Refusal refusal) {
            refused(refusal, "new", typed, model, response);
            return form(actor, model);
        }
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        return view.show(actor, id, model);
    }

    @PostMapping("/{id}/take")
    String take(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "take", typed, model, next, response, () -> {
            var step = Typed.text(typed, "step").split(":", 2);
            desk.take(actor, id, Typed.version(typed), component(step[0]), deed(step), Typed.day(typed, "day"),
                    proof(typed, file));
        });
    }

    @PostMapping("/{id}/back")
    String back(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "back", typed, model, next, response, () -> {
            var step = Typed.text(typed, "step").split(":", 2);
            desk.takeBack(actor, id, Typed.version(typed), component(step[0]), deed(step), Typed.day(typed, "day"),
                    proof(typed, file));
        });
    }

    @PostMapping("/{id}/exempt")
    String exempt(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "exempt", typed, model, next, response, () -> desk.exempt(actor, id, Typed.version(typed),
                component(Typed.text(typed, "component")), Typed.day(typed, "day"), proof(typed, file)));
    }

    @PostMapping("/{id}/oblige")
    String oblige(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "oblige", typed, model, next, response, () -> desk.oblige(actor, id, Typed.version(typed),
                component(Typed.text(typed, "component")), Typed.day(typed, "day"), proof(typed, file)));
    }

    @PostMapping("/{id}/order")
    String order(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "order", typed, model, next, response, () -> desk.order(actor, id, Typed.version(typed),
                component(Typed.text(typed, "component")), Typed.constant(LegalOrder.class, "order", typed.get("order"))));
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "describe", typed, model, next, response,
                () -> desk.describe(actor, id, Typed.version(typed), owner(typed)));
    }

    private String change(Actor actor, UUID id, String form, Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response, Runnable change) {
        desk.read(actor, id);
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.say("renewal.saved"));
            return "redirect:/renewal/estates/" + id;
        } catch (Refusal refusal) {
            refused(refusal, form, typed, model, response);
            return view.show(actor, id, model);
        }
    }

    private void refused(Refusal refusal, String form, Map<String, String> typed, Model model, HttpServletResponse response) {
        if (refusal instanceof Actor.Denied) {
            throw refusal;
        }
        response.setStatus((refusal instanceof SavedInBetween ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        model.addAttribute("failed", form);
        model.addAttribute("fault", sentences.of(refusal));
        model.addAttribute("field", refusal.field());
        model.addAttribute("typed", typed);
        model.addAttribute("differences", List.of());
    }

    private static Owner owner(Map<String, String> typed) {
        var households = Typed.text(typed, "households");
        var third = Typed.text(typed, "third");
        return new Owner(Typed.text(typed, "enterprise"),
                households.isEmpty() ? null : (int) Math.min(Integer.MAX_VALUE, Typed.number("households", households)),
                third.isEmpty() ? null : Typed.constant(Supply.class, "third", third));
    }

    private static Component component(String typed) {
        return Typed.constant(Component.class, "component", typed);
    }

    private static Deed deed(String[] step) {
        return Typed.constant(Deed.class, "step", step.length < 2 ? "" : step[1]);
    }

    private static Proof proof(Map<String, String> typed, @Nullable MultipartFile file) {
        return Proof.of(Typed.text(typed, "evidence"), Pictures.from(file));
    }
}
