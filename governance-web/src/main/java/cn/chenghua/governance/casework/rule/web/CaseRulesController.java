package cn.chenghua.governance.casework.rule.web;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.limit.LimitUnit;
import cn.chenghua.governance.casework.limit.OfficeHours;
import cn.chenghua.governance.casework.rule.CaseRuleDesk;
import cn.chenghua.governance.casework.rule.CaseRules;
import cn.chenghua.governance.casework.rule.DispatchRule;
import cn.chenghua.governance.casework.rule.LimitRule;
import cn.chenghua.governance.casework.rule.RuleBook;
import cn.chenghua.governance.casework.rule.Term;
import cn.chenghua.governance.casework.web.DisorderNames;
import cn.chenghua.governance.casework.web.DisorderWords;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Limits, rules of dispatch, radii and single numbers, each beside its suggestion. */
@Controller
@RequestMapping("/cases/rules")
class CaseRulesController {

    private static final int TOO_MANY = 99_999;
    private final CaseRuleDesk desk;
    private final RuleBook book;
    private final DisorderWords words;
    private final DisorderNames names;
    private final UnitNames units;
    private final Sentences sentences;

    CaseRulesController(CaseRuleDesk desk, RuleBook book, DisorderWords words, DisorderNames names, UnitNames units,
            Sentences sentences) {
        this.desk = desk;
        this.book = book;
        this.words = words;
        this.names = names;
        this.units = units;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, model);
    }

    @PostMapping("/limits")
    String limit(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("limit", actor, typed, model, next, response,
                () -> desk.limit(actor, new LimitRule(Typed.text(typed, "disorder"),
                        choice(Severity.class, typed, "severity"), new Limit(number(typed, "amount"),
                                Typed.constant(LimitUnit.class, "limitUnit", typed.get("limitUnit"))))));
    }

    @PostMapping("/dispatch")
    String dispatch(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("dispatch", actor, typed, model, next, response,
                () -> {
                    var fits = conditions(typed);
                    desk.dispatch(actor, new DispatchRule(fits.disorder(), fits.kind(), fits.classCode(), fits.place(),
                            new UnitCode(Typed.text(typed, "unit")), Typed.text(typed, "responsible")));
                });
    }

    private static DispatchRule.Conditions conditions(Map<String, String> typed) {
        var place = given(typed, "place");
        return new DispatchRule.Conditions(given(typed, "disorder"), choice(AssetKind.class, typed, "kind"),
                given(typed, "classCode"), place == null ? null : new UnitCode(place));
    }

    @PostMapping("/withdraw")
    String withdraw(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("withdraw", actor, typed, model, next, response,
                () -> desk.withdraw(actor, conditions(typed)));
    }

    @PostMapping("/radii")
    String radius(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("radius", actor, typed, model, next, response,
                () -> desk.radius(actor, Typed.text(typed, "disorder"), number(typed, "metres")));
    }

    @PostMapping("/terms")
    String terms(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("terms", actor, typed, model, next, response, () -> {
            var terms = new EnumMap<Term, Integer>(Term.class);
            for (var term : Term.values()) {
                terms.put(term, number(typed, term.name()));
            }
            desk.terms(actor, terms, new OfficeHours(time(typed, "opens"), time(typed, "noon"), time(typed, "afternoon"),
                    time(typed, "closes")));
        });
    }

    private String change(String form, Actor actor, Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response, Runnable change) {
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.say("casework.rules.saved"));
            return "redirect:/cases/rules";
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(
                    (refusal instanceof SavedInBetween ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            model.addAttribute("failed", form);
            model.addAttribute("field", refusal.field());
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("opens", sentences.door(refusal));
            model.addAttribute("typed", typed);
            return page(actor, model);
        }
    }

    private static int number(Map<String, String> typed, String field) {
        return (int) Math.min(TOO_MANY, Typed.number(field, typed.get(field)));
    }

    private static LocalTime time(Map<String, String> typed, String field) {
        try {
            return LocalTime.parse(Typed.text(typed, field));
        } catch (DateTimeParseException e) {
            throw new Typed.Unreadable("typed.choice", field, Typed.text(typed, field));
        }
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, Map<String, String> typed, String field) {
        return given(typed, field) == null ? null : Typed.constant(type, field, typed.get(field));
    }

    private static @Nullable String given(Map<String, String> typed, String field) {
        var text = Typed.text(typed, field);
        return text.isEmpty() ? null : text;
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("rules", book.current());
        model.addAttribute("suggestions", CaseRules.SUGGESTIONS);
        model.addAttribute("terms", Term.values());
        model.addAttribute("words", words);
        model.addAttribute("disorders", names.choices());
        model.addAttribute("severities", words.choices(Severity.class, "casework.severity."));
        model.addAttribute("kinds", words.choices(AssetKind.class, "casework.kind-of-asset."));
        model.addAttribute("limitUnits", words.choices(LimitUnit.class, "casework.unit."));
        model.addAttribute("places", units.choices());
        model.addAttribute("edits", actor.scope(Right.SET_STANDARDS).wholeDistrict());
        return "casework/rules";
    }
}
