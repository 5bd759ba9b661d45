package cn.chenghua.governance.funding.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.funding.FundingDesk;
import cn.chenghua.governance.funding.report.FundFilter;
import cn.chenghua.governance.funding.report.FundReports;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The postings behind a figure, and one posting with what it rests on and the form that corrects it. */
@Controller
class EntryController {

    private static final int PAGE = 50;
    private final FundReports reports;
    private final FundFilters filters;
    private final MoneyDesk moneyDesk;
    private final FundingDesk desk;
    private final EvidenceRepository evidence;
    private final Sentences sentences;

    EntryController(FundReports reports, FundFilters filters, MoneyDesk moneyDesk, FundingDesk desk, EvidenceRepository evidence,
            Sentences sentences) {
        this.reports = reports;
        this.filters = filters;
        this.moneyDesk = moneyDesk;
        this.desk = desk;
        this.evidence = evidence;
        this.sentences = sentences;
    }

    @GetMapping("/funds/entries")
    String list(Actor actor, FundQuery query, Model model) {
        moneyDesk.lay(query, model);
        var filter = filters.of(actor, query);
        var after = query.after();
        var found = reports.lines(filter, after == null || after.isBlank() ? null : FundReports.Mark.parse(after), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("lines", shown);
        model.addAttribute("total", reports.total(filter));
        model.addAttribute("next",
                found.size() > PAGE ? "/funds/entries" + query.with("after", shown.getLast().mark().toString()) : null);
        return "funding/entries";
    }

    @GetMapping("/funds/entries/{id}")
    String show(Actor actor, @PathVariable UUID id, FundQuery query, Model model) {
        return page(actor, id, query, model);
    }

    @PostMapping("/funds/entries/{id}/correct")
    String correct(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var query = new FundQuery(null, null, null, null, null, null, null, null, typed.get("in"), null, null);
        try {
            var lines = desk.correct(actor, id, Money.typed(typed), Typed.text(typed, "reason"),
                    Proof.of(Typed.text(typed, "evidence"), Pictures.from(file)));
            next.addFlashAttribute("notice", sentences.say("funding.corrected"));
            return "redirect:/funds/entries/" + lines.getLast().id() + query.link();
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("failed", "correct");
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("typed", typed);
            return page(actor, id, query, model);
        }
    }

    private String page(Actor actor, UUID id, FundQuery query, Model model) {
        var read = desk.read(actor, id);
        var entry = read.entry();
        moneyDesk.lay(query, model);
        model.addAttribute("entry", entry);
        model.addAttribute("project", read.project());
        model.addAttribute("reversal", read.reversal());
        model.addAttribute("evidence", evidence.find(entry.evidence(), actor.reads()).orElse(null));
        var contract = entry.contract();
        model.addAttribute("contract", contract == null
                ? null
                : desk.of(actor, entry.project()).contracts().stream().filter(each -> each.id().equals(contract)).findFirst()
                        .orElse(null));
        model.addAttribute("correctable", read.reversal() == null && entry.reverses() == null && entry.transfer() == null
                && actor.scope(Right.EDIT_PROJECTS).covers(read.project().place(), read.project().responsible()));
        return "funding/entry";
    }

    /** What a list of a project's postings of one kind asks. */
    static FundFilter of(Actor actor, UUID project, cn.chenghua.governance.funding.@Nullable FundKind kind) {
        return new FundFilter(actor.reads(), null, null, null, null, kind, null, project);
    }
}
