package cn.chenghua.governance.inspection.standard.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.inspection.standard.IssueStandard;
import cn.chenghua.governance.inspection.standard.Standard;
import cn.chenghua.governance.inspection.standard.StandardDesk;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.inspection.standard.TypedList;
import cn.chenghua.governance.inspection.standard.UnknownStandard;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Check-lists and the list of disorders in all versions, and the forms by which the next version is issued. */
@Controller
class StandardController {

    private final StandardDesk desk;
    private final Standards standards;
    private final Sentences sentences;
    private final Clock clock;

    StandardController(StandardDesk desk, Standards standards, Sentences sentences, Clock clock) {
        this.desk = desk;
        this.standards = standards;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping("/standards")
    String list(Actor actor, Model model) {
        model.addAttribute("standards", standards.all());
        model.addAttribute("taxonomies", standards.taxonomies());
        model.addAttribute("held", standards.taxonomyOn(today()).map(one -> one.version()).orElse(0));
        model.addAttribute("sets", actor.may(Right.SET_STANDARDS));
        model.addAttribute("english", english());
        return "inspection/standards";
    }

    @GetMapping("/standards/{code}/{version}")
    String show(Actor actor, @PathVariable String code, @PathVariable String version, Model model) {
        model.addAttribute("standard", read(code, version));
        model.addAttribute("sets", actor.may(Right.SET_STANDARDS));
        model.addAttribute("english", english());
        return "inspection/standard";
    }

    @GetMapping("/standards/{code}/{version}/next")
    String next(@PathVariable String code, @PathVariable String version, Model model) {
        var last = read(code, version);
        var typed = new LinkedHashMap<String, String>();
        typed.put("code", last.code());
        typed.put("name", last.name());
        typed.put("nameEn", last.nameEn());
        typed.put("trial", Boolean.toString(last.trial()));
        typed.put("validFrom", today().toString());
        typed.put("items", TypedList.of(last.items()));
        return form(typed, model);
    }

    @PostMapping("/standards")
    String issue(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            var issued = desk.issue(actor, new IssueStandard(Typed.text(typed, "code"), Typed.text(typed, "name"),
                    Typed.text(typed, "nameEn"), "true".equals(typed.get("trial")), Typed.day(typed, "validFrom"),
                    Typed.day("validTo", typed.get("validTo")), TypedList.items(Typed.text(typed, "items"))));
            next.addFlashAttribute("notice", sentences.say("standard.issued", issued.name(), issued.version()));
            return "redirect:/standards/" + issued.code() + "/" + issued.version();
        } catch (Refusal refusal) {
            refused(refusal, model, response);
            return form(typed, model);
        }
    }

    @GetMapping("/taxonomies/next")
    String nextTaxonomy(Model model) {
        var typed = new LinkedHashMap<String, String>();
        standards.taxonomies().stream().findFirst().ifPresent(last -> {
            typed.put("name", last.name());
            typed.put("nameEn", last.nameEn());
            typed.put("items", TypedList.of(last));
        });
        typed.put("validFrom", today().toString());
        return taxonomyForm(typed, model);
    }

    @PostMapping("/taxonomies")
    String issueTaxonomy(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            var issued = desk.issue(actor, Typed.text(typed, "name"), Typed.text(typed, "nameEn"), Typed.day(typed, "validFrom"),
                    TypedList.disorders(Typed.text(typed, "items")));
            next.addFlashAttribute("notice", sentences.say("standard.issued", issued.name(), issued.version()));
            return "redirect:/standards";
        } catch (Refusal refusal) {
            refused(refusal, model, response);
            return taxonomyForm(typed, model);
        }
    }

    private void refused(Refusal refusal, Model model, HttpServletResponse response) {
        if (refusal instanceof Actor.Denied) {
            throw refusal;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("fault", sentences.of(refusal));
    }

    private Standard read(String code, String version) {
        if (!version.matches("\\d{1,9}")) {
            throw new UnknownStandard(code, 0);
        }
        return desk.read(code, Integer.parseInt(version));
    }

    private static String form(Map<String, String> typed, Model model) {
        model.addAttribute("typed", typed);
        return "inspection/standard-form";
    }

    private static String taxonomyForm(Map<String, String> typed, Model model) {
        model.addAttribute("typed", typed);
        return "inspection/taxonomy-form";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
