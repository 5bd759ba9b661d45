package cn.chenghua.governance.report.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.plan.Forecast;
import cn.chenghua.governance.plan.Forecasts;
import cn.chenghua.governance.plan.Forecasts.Drawn;
import cn.chenghua.governance.plan.Initiative;
import cn.chenghua.governance.plan.LedgerBook;
import cn.chenghua.governance.plan.Progress;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.ProgressReport.Question;
import cn.chenghua.governance.plan.ProgressRepository;
import cn.chenghua.governance.plan.ProgressRepository.Line;
import cn.chenghua.governance.plan.Status;
import cn.chenghua.governance.plan.web.KeptContent;
import cn.chenghua.governance.plan.web.ProgressBar;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.report.web.OverviewRows.Row;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: the five initiatives, where each target stands, what is late and what changed. */
@Controller
class OverviewController {

    private static final int CHANGES = 12;
    private static final int WEEK = 7;

    private final ProgressReport report;
    private final ProgressRepository lines;
    private final Forecasts forecasts;
    private final Questions questions;
    private final LedgerBook book;
    private final KeptContent kept;
    private final OverviewRows rows;

    OverviewController(ProgressReport report, ProgressRepository lines, Forecasts forecasts,
            Questions questions, LedgerBook book, KeptContent kept, OverviewRows rows) {
        this.report = report;
        this.lines = lines;
        this.forecasts = forecasts;
        this.questions = questions;
        this.book = book;
        this.kept = kept;
        this.rows = rows;
    }

    @GetMapping("/")
    String overview(Actor actor, @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String hierarchy,
            @RequestParam(required = false) @Nullable String map, Model page, HttpServletRequest request,
            HttpServletResponse response) {
        if (!actor.may(Right.READ)) {
            return "redirect:/account";
        }
        var question = questions.of(actor, asOf, hierarchy, null);
        var version = book.version();
        var drawn = foretold(question) ? forecasts.drawn(question.asOf(), version) : new Drawn(version, Map.of());
        page.addAttribute("written", kept.of(new Shown(question, version, drawn.version(), map), "report/overview :: main",
                () -> content(question, version, drawn.byTarget(), map), request, response));
        return "report/page";
    }

    /** A forecast speaks of the whole district, from what is known on a day; of a day to come nothing is known yet. */
    private static boolean foretold(Question question) {
        return question.scope().wholeDistrict() && !question.asOf().isAfter(question.today());
    }

    private Model content(Question question, LedgerBook.Version version, Map<String, Forecast> drawn, @Nullable String map) {
        var model = new ExtendedModelMap();
        var all = report.all(question, version);
        model.addAttribute("question", question);
        model.addAttribute("view", question.view().name().toLowerCase(java.util.Locale.ROOT));
        var targets = all.stream().collect(Collectors.toMap(p -> p.target().code(),
                p -> rows.of(p, drawn.get(p.target().code())), (one, _) -> one, LinkedHashMap::new));
        model.addAttribute("groups", groups(all, targets));
        model.addAttribute("counts", counts(all));
        model.addAttribute("late",
                all.stream().filter(Progress::late)
                        .sorted(Comparator.comparing(Progress::status, Comparator.comparing(s -> s != Status.BEHIND)))
                        .map(ProgressBar::new).toList());
        model.addAttribute("changes", changes(question, all));
        model.addAttribute("byTarget", all.stream().collect(Collectors.toMap(p -> p.target().code(), p -> p)));
        map(model, question, all, targets, map);
        return model;
    }

    /** The latest lines of the week; targets are asked for together as far as they are seen in the same scope. */
    private List<Line> changes(Question question, List<Progress> all) {
        return all.stream().collect(Collectors.groupingBy(p -> question.over(p.target()).scope())).entrySet().stream()
                .flatMap(seen -> lines.latest(readings(seen.getValue()), question.asOf().minusDays(WEEK - 1), question.asOf(),
                        seen.getKey(), CHANGES).stream())
                .sorted(Comparator.comparing(Line::mark).reversed()).limit(CHANGES).toList();
    }

    /** The five initiatives in the plan's order, each with its targets, parts behind the target they lie in. */
    private static Map<Initiative, List<Row>> groups(List<Progress> all, Map<String, Row> targets) {
        var groups = new LinkedHashMap<Initiative, List<Row>>();
        Initiative.five().forEach(i -> groups.put(i, all.stream().filter(p -> p.target().initiative() == i)
                .map(p -> Objects.requireNonNull(targets.get(p.target().code()))).toList()));
        return groups;
    }

    /** How many targets stand where; each count is the length of the list it links to. */
    private static Map<Status, Long> counts(List<Progress> all) {
        var counts = new TreeMap<Status, Long>();
        all.forEach(p -> counts.merge(p.status(), 1L, Long::sum));
        return counts;
    }

    private static Map<String, String> readings(List<Progress> all) {
        return all.stream().collect(Collectors.toMap(p -> p.target().code(), p -> p.definition().terms().chosenReading()));
    }

    private static void map(Model model, Question question, List<Progress> all, Map<String, Row> targets,
            @Nullable String chosen) {
        var shown = all.stream().filter(p -> p.target().code().equals(chosen)).findFirst()
                .orElseGet(() -> all.stream().filter(p -> p.target().code().equals("B03")).findFirst().orElse(all.getFirst()));
        var values = new LinkedHashMap<String, Number>();
        shown.figure().parts().stream().filter(part -> !part.place().unassigned())
                .forEach(part -> values.put(part.place().unit().value(),
                        part.actual() == null ? java.math.BigDecimal.ZERO : part.actual()));
        model.addAttribute("mapped", targets.get(shown.target().code()));
        model.addAttribute("mapValues", values);
        model.addAttribute("targetChoices", targets.values());
    }

    /** All that the content of the page depends on but the language. */
    private record Shown(Question question, LedgerBook.Version version, LedgerBook.Version forecasts, @Nullable String map) {
    }
}
