package cn.chenghua.governance.funding.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.funding.Contract;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.FundingDesk;
import cn.chenghua.governance.funding.PostEntry;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.UnknownProject;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

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

/** The money of one project with the forms that post and agree; what was typed stays in a form that was refused. */
@Controller
@RequestMapping("/projects/{id}/funds")
class ProjectFundsController {

    private final FundingDesk desk;
    private final ProjectDesk projects;
    private final ProjectMoney money;
    private final Sentences sentences;

    ProjectFundsController(FundingDesk desk, ProjectDesk projects, ProjectMoney money, Sentences sentences) {
        this.desk = desk;
        this.projects = projects;
        this.money = money;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, FundQuery query, Model model) {
        return money.page(actor, projects.read(actor, id), query, model);
    }

    @PostMapping("/entries")
    String post(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "entry", typed, model, next, response,
                () -> desk.post(actor, id, wish(typed), proof(typed, file)));
    }

    @PostMapping("/contracts")
    String agree(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "contract", typed, model, next, response,
                () -> desk.agree(actor, id, Typed.version(typed), terms(typed), proof(typed, file)));
    }

    @PostMapping("/contracts/{contract}")
    String amend(Actor actor, @PathVariable UUID id, @PathVariable UUID contract, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, contract.toString(), typed, model, next, response,
                () -> desk.amend(actor, id, Typed.version(typed), contract, terms(typed), proof(typed, file)));
    }

    private String change(Actor actor, UUID id, String form, Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response, Runnable change) {
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.say("funding.saved"));
            return "redirect:/projects/" + id + "/funds" + query(typed).link();
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied || refusal instanceof UnknownProject) {
                throw refusal;
            }
            response.setStatus(
                    (refusal instanceof SavedInBetween ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            model.addAttribute("failed", form);
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("typed", typed);
            return money.page(actor, projects.read(actor, id), query(typed), model);
        }
    }

    private static FundQuery query(Map<String, String> typed) {
        return new FundQuery(null, null, null, null, null, null, null, null, typed.get("in"), null, null);
    }

    /** An amount in the unit the form was shown in; exact. */
    private static BigDecimal amount(Map<String, String> typed) {
        var amount = Money.typed(typed);
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static PostEntry wish(Map<String, String> typed) {
        return new PostEntry(null, Typed.constant(FundKind.class, "kind", typed.get("kind")),
                FundFilters.month(Typed.text(typed, "month")), amount(typed), Typed.text(typed, "source"),
                Typed.text(typed, "contract"), Typed.text(typed, "reason"));
    }

    private static Contract.Terms terms(Map<String, String> typed) {
        return new Contract.Terms(Typed.text(typed, "number"), Typed.text(typed, "party"), amount(typed), Typed.day(typed, "day"),
                Typed.constant(Contract.Kind.class, "kind", typed.get("kind")));
    }

    private static Proof proof(Map<String, String> typed, @Nullable MultipartFile file) {
        return Proof.of(Typed.text(typed, "evidence"), Pictures.from(file));
    }
}
