package cn.chenghua.governance.funding.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.funding.Balancing;
import cn.chenghua.governance.funding.FundingRefused;
import cn.chenghua.governance.funding.report.FundReports;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The money page: planned, done and paid side by side, the balances of all projects, and the transfers between them. */
@Controller
class FundController {

    private static final int PAGE = 20;
    private static final int TRANSFERS = 20;
    private final FundReports reports;
    private final FundFilters filters;
    private final MoneyDesk desk;
    private final Balancing balancing;
    private final ProjectRepository projects;
    private final ProjectKinds kinds;
    private final Hierarchies hierarchies;
    private final UnitNames units;
    private final Sentences sentences;

    FundController(FundReports reports, FundFilters filters, MoneyDesk desk, Balancing balancing, ProjectRepository projects,
            ProjectKinds kinds, Hierarchies hierarchies, UnitNames units, Sentences sentences) {
        this.reports = reports;
        this.filters = filters;
        this.desk = desk;
        this.balancing = balancing;
        this.projects = projects;
        this.kinds = kinds;
        this.hierarchies = hierarchies;
        this.units = units;
        this.sentences = sentences;
    }

    @GetMapping("/funds")
    String show(Actor actor, FundQuery query, @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to, Model model) {
        if (from != null || to != null) {
            model.addAttribute("typed", Map.of("from", Typed.text(from), "to", Typed.text(to)));
        }
        return page(actor, query, model);
    }

    @PostMapping("/funds/transfers")
    String move(Actor actor, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model, RedirectAttributes next, HttpServletResponse response) {
        var query = new FundQuery(null, null, null, null, null, null, null, null, typed.get("in"), null, null);
        try {
            balancing.move(actor, wish(actor, typed),
                    Proof.of(Typed.text(typed, "evidence"), Pictures.from(file)));
            next.addFlashAttribute("notice", sentences.say("funding.moved"));
            return "redirect:/funds" + query.link() + "#transfers";
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("failed", "transfer");
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("typed", typed);
            return page(actor, query, model);
        }
    }

    private Balancing.Wish wish(Actor actor, Map<String, String> typed) {
        var amount = Money.typed(typed);
        return new Balancing.Wish(null, project(actor, "from", typed), project(actor, "to", typed),
                amount == null ? BigDecimal.ZERO : amount, Typed.day("day", typed.get("day")),
                Typed.text(typed, "reason"));
    }

    /** A project typed by its number; a foreign one is as unknown as a missing one. */
    private UUID project(Actor actor, String field, Map<String, String> typed) {
        var number = Typed.text(typed, field);
        return projects.findByNumber(number).filter(found -> actor.reads().covers(found.place(), found.responsible()))
                .orElseThrow(() -> FundingRefused.project(number)).id();
    }

    private String page(Actor actor, FundQuery query, Model model) {
        desk.lay(query, model);
        var filter = filters.of(actor, query);
        var after = query.after();
        var found = reports.balances(filter, desk.uses(), FundFilters.standing(query), after == null ? "" : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var cuts = Cuts.of(reports.cuts(filter), filters.subdistricts());
        model.addAttribute("cuts", cuts);
        var choices = units.choices();
        model.addAttribute("unitNames", cuts.places().keySet().stream().collect(Collectors.toMap(code -> code,
                code -> Objects.requireNonNullElseGet(choices.get(code), () -> units.name(new UnitCode(code))))));
        model.addAttribute("kinds", kinds.all().stream().collect(Collectors.toMap(ProjectKind::code,
                kind -> kind.term().in(LocaleContextHolder.getLocale()), (one, _) -> one, LinkedHashMap::new)));
        model.addAttribute("portfolio", reports.portfolio(filter, desk.uses()));
        model.addAttribute("balances", shown);
        model.addAttribute("next",
                found.size() > PAGE ? "/funds" + query.with("after", shown.getLast().number()) + "#balances" : null);
        model.addAttribute("transfers", reports.transfers(actor.reads(), TRANSFERS));
        model.addAttribute("balancesFunds", actor.may(Right.BALANCE_FUNDS));
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        model.addAttribute("today", filters.today());
        model.addAttribute("district", hierarchies.current().district().code().value());
        model.addAttribute("places", choices.entrySet().stream()
                .filter(choice -> actor.reads().widest().covers(new UnitCode(choice.getKey()))).toList());
        return "funding/funds";
    }
}
