package cn.chenghua.governance.monthly.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.monthly.Approval.Level;
import cn.chenghua.governance.monthly.Approval.Party;
import cn.chenghua.governance.monthly.ApprovalDesk;
import cn.chenghua.governance.monthly.MonthBook;
import cn.chenghua.governance.monthly.MonthStanding.Line;
import cn.chenghua.governance.monthly.MonthStanding.State;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One month: who has approved, who is on turn, and the forms with which the reader approves or sends back. */
@Controller
@RequestMapping("/monthly/{month}")
class MonthController {

    private final ApprovalDesk desk;
    private final MonthBook book;
    private final MonthFilters filters;
    private final MonthWords words;
    private final Sentences sentences;

    MonthController(ApprovalDesk desk, MonthBook book, MonthFilters filters, MonthWords words, Sentences sentences) {
        this.desk = desk;
        this.book = book;
        this.filters = filters;
        this.words = words;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String month, @RequestParam(defaultValue = "false") boolean mine, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, month, mine, model);
    }

    @PostMapping("/approvals")
    String approve(Actor actor, @PathVariable String month, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        var of = MonthFilters.month(month);
        try {
            var party = new Party(Typed.constant(Level.class, "level", typed.get("level")), Typed.text(typed, "party"));
            if ("RETURN".equals(Typed.text(typed, "step"))) {
                desk.sendBack(actor, of, party, Typed.text(typed, "reason"));
            } else {
                desk.approve(actor, of, party, Typed.text(typed, "reason"));
            }
            next.addFlashAttribute("notice", sentences.say("monthly.noted"));
            return "redirect:/monthly/" + of;
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("failed", Typed.text(typed, "level") + Typed.text(typed, "party"));
            model.addAttribute("typed", typed);
            return page(actor, month, false, model);
        }
    }

    private String page(Actor actor, String month, boolean mine, Model model) {
        var of = MonthFilters.month(month);
        var standing = desk.standing(of);
        var lock = desk.lock(of).orElse(null);
        var names = words.units();
        var shown = standing.lines().stream().filter(line -> seen(actor, line))
                .map(line -> new Row(line, MonthWords.party(line.party(), names),
                        lock == null && line.state() == State.READY && desk.approves(actor, line.party()),
                        desk.standsIn(actor, line.party()),
                        lock == null && line.state() == State.APPROVED && line.party().level() != Level.DISTRICT
                                && desk.returns(actor, standing, line.party())))
                .filter(row -> !mine || row.approves() && !row.standsIn()).toList();
        model.addAttribute("month", of);
        model.addAttribute("due", filters.due(of));
        model.addAttribute("today", filters.today());
        model.addAttribute("rows", shown);
        model.addAttribute("lock", lock);
        model.addAttribute("sound", lock == null || lock.hash().equals(book.digest(of)));
        model.addAttribute("mine", mine);
        model.addAttribute("words", words);
        return "monthly/month";
    }

    /** Whoever reads a party's place, or belongs to the department, sees how it stands; the district's line is for all. */
    static boolean seen(Actor actor, Line line) {
        var party = line.party();
        return switch (party.level()) {
            case DISTRICT -> true;
            case SUBDISTRICT -> actor.reads().widest().covers(new cn.chenghua.governance.district.UnitCode(party.key()));
            case DEPARTMENT -> actor.reads().wholeDistrict() || actor.reads().departments().contains(party.key());
        };
    }

    /** A party with what the reader can do about it. */
    record Row(Line line, String name, boolean approves, boolean standsIn, boolean returns) {

        public String form() {
            return line.party().level().name() + line.party().key();
        }
    }
}
