package cn.chenghua.governance.monthly.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.monthly.ApprovalDesk;
import cn.chenghua.governance.monthly.ConfirmReports;
import cn.chenghua.governance.monthly.ConfirmReports.Seen;
import cn.chenghua.governance.monthly.MonthBook;
import cn.chenghua.governance.monthly.MonthDesk;
import cn.chenghua.governance.monthly.MonthLines;
import cn.chenghua.governance.monthly.MonthReport.Effort;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.UnknownProject;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reports of a month: many confirmed at once as the records say, or one by one with what is still lacking. */
@Controller
@RequestMapping("/monthly/{month}/reports")
class MonthReportController {

    private static final int PAGE = 200;
    /** How many fields the form of one project has to fill in. */
    private static final int FIELDS = 4;
    private final MonthDesk desk;
    private final ApprovalDesk approvals;
    private final MonthBook book;
    private final MonthLines lines;
    private final ProjectDesk projects;
    private final MonthFilters filters;
    private final MonthWords words;
    private final UnitNames units;
    private final Sentences sentences;
    private final Clock clock;

    MonthReportController(MonthDesk desk, ApprovalDesk approvals, MonthBook book, MonthLines lines, ProjectDesk projects,
            MonthFilters filters, MonthWords words, UnitNames units, Sentences sentences, Clock clock) {
        this.desk = desk;
        this.approvals = approvals;
        this.book = book;
        this.lines = lines;
        this.projects = projects;
        this.filters = filters;
        this.words = words;
        this.units = units;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String month, MonthQuery query, Model model) {
        return list(actor, MonthFilters.month(month), query, model);
    }

    private String list(Actor actor, YearMonth month, MonthQuery query, Model model) {
        approvals.standing(month);
        var filter = filters.of(actor, month, query);
        var found = lines.list(filter, Typed.text(query.after()), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var edits = actor.scope(Right.EDIT_PROJECTS);
        var locked = approvals.lock(month).isPresent();
        model.addAttribute("month", month);
        model.addAttribute("until", month.atEndOfMonth());
        model.addAttribute("query", query);
        model.addAttribute("lines", shown);
        model.addAttribute("counts", lines.counts(filter.in(List.of())));
        model.addAttribute("open", shown.stream().filter(line -> !locked && MonthFilters.WAITING.contains(line.state())
                && edits.covers(line.place(), line.responsible())).map(MonthLines.Line::project).toList());
        model.addAttribute("next", found.size() > PAGE
                ? "/monthly/" + month + "/reports" + query.from(shown.getLast().number())
                : null);
        model.addAttribute("words", words);
        model.addAttribute("shown", cn.chenghua.governance.site.Figures.Amount.TEN_THOUSAND_YUAN);
        model.addAttribute("opened", clock.instant());
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.reads().widest().covers(new UnitCode(choice.getKey()))).toList());
        return "monthly/reports";
    }

    @PostMapping
    String confirm(Actor actor, @PathVariable String month, @RequestParam(required = false) @Nullable List<String> chosen,
            @RequestParam(required = false) @Nullable String opened, MonthQuery query, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var of = MonthFilters.month(month);
        try {
            var seen = chosen == null ? List.<Seen>of() : chosen.stream().map(MonthReportController::seen).toList();
            var count = desk.confirm(actor, new ConfirmReports(of, seen, "", effort(0, 0, opened)));
            next.addFlashAttribute("notice", sentences.say("monthly.confirmed", count));
            return "redirect:/monthly/" + of + "/reports" + query.link();
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied || refusal instanceof UnknownProject) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("opens", sentences.door(refusal));
            return list(actor, of, query, model);
        }
    }

    @GetMapping("/{project}")
    String show(Actor actor, @PathVariable String month, @PathVariable UUID project, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, MonthFilters.month(month), project, model);
    }

    @PostMapping("/{project}")
    String confirm(Actor actor, @PathVariable String month, @PathVariable UUID project,
            @RequestParam Map<String, String> typed, Model model, RedirectAttributes next, HttpServletResponse response) {
        var of = MonthFilters.month(month);
        return take(actor, of, project, "confirm", typed, model, next, response, () -> {
            var money = new EnumMap<FundKind, BigDecimal>(FundKind.class);
            for (var kind : List.of(FundKind.OUTPUT, FundKind.PAID)) {
                var amount = Typed.amount(typed, kind.name().toLowerCase(java.util.Locale.ROOT));
                if (amount != null && amount.signum() != 0) {
                    money.put(kind, amount.movePointRight(4));
                }
            }
            var evidence = Typed.text(typed, "evidence");
            var filled = money.size() + (evidence.isEmpty() ? 0 : 1) + (Typed.text(typed, "remark").isEmpty() ? 0 : 1);
            desk.confirm(actor, new ConfirmReports(of, List.of(new Seen(project, Typed.text(typed, "seen"))),
                    Typed.text(typed, "remark"), effort(FIELDS, filled, typed.get("opened"))), money, Proof.of(evidence, null));
        });
    }

    @PostMapping("/{project}/corrections")
    String correct(Actor actor, @PathVariable String month, @PathVariable UUID project,
            @RequestParam Map<String, String> typed, Model model, RedirectAttributes next, HttpServletResponse response) {
        var of = MonthFilters.month(month);
        return take(actor, of, project, "correct", typed, model, next, response,
                () -> desk.correct(actor, of, new Seen(project, Typed.text(typed, "seen")), Typed.text(typed, "reason"),
                        effort(1, 1, typed.get("opened"))));
    }

    private String take(Actor actor, YearMonth month, UUID project, String form, Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response, Runnable step) {
        desk.due(actor, month, project);
        try {
            step.run();
            next.addFlashAttribute("notice", sentences.say("monthly.noted"));
            return "redirect:/monthly/" + month + "/reports/" + project;
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied || refusal instanceof UnknownProject) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("opens", sentences.door(refusal));
            model.addAttribute("failed", form);
            model.addAttribute("field", refusal.field());
            model.addAttribute("typed", typed);
            return page(actor, month, project, model);
        }
    }

    private String page(Actor actor, YearMonth month, UUID project, Model model) {
        var due = desk.due(actor, month, project);
        var lock = approvals.lock(month).orElse(null);
        model.addAttribute("month", month);
        model.addAttribute("due", due);
        model.addAttribute("project", projects.read(actor, project));
        model.addAttribute("editions", book.editions(month, project));
        model.addAttribute("lock", lock);
        model.addAttribute("differs", due.last() != null && !due.last().snapshot().agreesWith(due.now()));
        model.addAttribute("edits", lock == null
                && actor.scope(Right.EDIT_PROJECTS).covers(due.place(), due.responsible()));
        model.addAttribute("corrects", lock != null
                && actor.scope(Right.APPROVE_REPORTS).covers(due.place(), due.responsible()));
        model.addAttribute("opened", clock.instant());
        model.addAttribute("words", words);
        model.addAttribute("shown", cn.chenghua.governance.site.Figures.Amount.TEN_THOUSAND_YUAN);
        return "monthly/report";
    }

    /** Written as a project and the sign of what was seen of it, parted by a colon. */
    static Seen seen(String text) {
        var colon = text.indexOf(':');
        if (colon != 36 || !text.substring(0, colon).matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new Typed.Unreadable("typed.choice", "chosen", text);
        }
        return new Seen(UUID.fromString(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** From opening the form to now; nothing where the form does not say when it was opened. */
    private Effort effort(int offered, int filled, @Nullable String opened) {
        try {
            var seconds = opened == null ? 0 : Duration.between(Instant.parse(opened), clock.instant()).toSeconds();
            return new Effort(offered, filled, Math.clamp(seconds, 0, Integer.MAX_VALUE));
        } catch (DateTimeException unreadable) {
            return new Effort(offered, filled, 0);
        }
    }
}
