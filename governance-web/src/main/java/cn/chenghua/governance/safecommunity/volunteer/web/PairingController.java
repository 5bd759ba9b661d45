package cn.chenghua.governance.safecommunity.volunteer.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.safecommunity.rule.SafetyRules;
import cn.chenghua.governance.safecommunity.rule.SafetyTerm;
import cn.chenghua.governance.safecommunity.volunteer.Pair;
import cn.chenghua.governance.safecommunity.volunteer.Served;
import cn.chenghua.governance.safecommunity.volunteer.ServiceDesk;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pairings with the year's rate, one pairing with its hours, and one's own hours. */
@Controller
class PairingController {

    private final PairingRows rows;
    private final ServiceDesk desk;
    private final SafetyRules rules;
    private final SafetyView view;
    private final Forms forms;

    PairingController(PairingRows rows, ServiceDesk desk, SafetyRules rules, SafetyView view, Forms forms) {
        this.rows = rows;
        this.desk = desk;
        this.rules = rules;
        this.view = view;
        this.forms = forms;
    }

    @GetMapping("/safety/pairings")
    String list(Actor actor, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String year, @RequestParam(required = false) @Nullable Boolean reached,
            @RequestParam(required = false) @Nullable Boolean waiting, Model model) {
        view.fill(actor, model);
        var asked = year == null || year.isBlank() ? view.today().getYear() : SafetyView.small("year", year);
        var wanted = BigDecimal.valueOf(rules.of(SafetyTerm.HOURS_A_YEAR));
        var all = rows.all(view.scope(actor, Right.READ, unit));
        var paired = all.stream().filter(row -> row.in(asked)).toList();
        model.addAttribute("year", asked);
        model.addAttribute("unit", unit);
        model.addAttribute("wanted", wanted);
        model.addAttribute("paired", paired.size());
        model.addAttribute("enough", paired.stream().filter(row -> row.confirmed(asked).compareTo(wanted) >= 0).count());
        model.addAttribute("rows", all.stream()
                .filter(row -> reached == null || row.in(asked) && row.confirmed(asked).compareTo(wanted) >= 0 == reached)
                .filter(row -> waiting == null || row.waiting() > 0 == waiting).toList());
        return "safety/pairings";
    }

    @GetMapping("/safety/hours")
    String own(Actor actor, Model model) {
        view.fill(actor, model);
        model.addAttribute("own", desk.own(actor));
        model.addAttribute("year", view.today().getYear());
        return "safety/hours";
    }

    @GetMapping("/safety/pairings/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var seen = desk.read(actor, id);
        view.fill(actor, model);
        model.addAttribute("seen", seen);
        model.addAttribute("year", view.today().getYear());
        model.addAttribute("edits", SafetyView.edits(actor, seen.project().place(), seen.project().responsible()));
        var pairing = seen.pairing();
        model.addAttribute("mine", pairing != null && pairing.member().equals(actor.username()));
        return "safety/pairing";
    }

    @PostMapping("/safety/pairings/{id}/{verb}")
    String change(Actor actor, @PathVariable UUID id, @PathVariable String verb, @RequestParam Map<String, String> typed,
            Model model, RedirectAttributes next, HttpServletResponse response) {
        desk.read(actor, id);
        return forms.change(verb, typed, new Forms.Answer(model, next, response, "/safety/pairings/" + id), () -> {
            switch (verb) {
                case "pair" -> desk.pair(actor, id, Typed.version(typed),
                        new Pair(Typed.text(typed, "member"), Typed.text(typed, "name"), Typed.text(typed, "branch"),
                                Typed.day(typed, "begins"), Typed.day("ends", typed.get("ends"))));
                case "enter" -> desk.enter(actor, id, Forms.id(typed),
                        new Served(Typed.day(typed, "day"), Served.minutes("begins", Typed.text(typed, "begins")),
                                Served.minutes("ends", Typed.text(typed, "ends")), Typed.text(typed, "activity")));
                case "confirm" -> desk.confirm(actor, id, entry(typed));
                case "refuse" -> desk.refuse(actor, id, entry(typed), Typed.text(typed, "reason"));
                default -> throw new Typed.Unreadable("typed.choice", "verb", verb);
            }
        }, () -> show(actor, id, model));
    }

    private static UUID entry(Map<String, String> typed) {
        return Typed.needed("entry", Places.id("entry", typed.get("entry")));
    }
}
