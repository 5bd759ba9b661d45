package cn.chenghua.governance.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.plan.Clause;
import cn.chenghua.governance.plan.ClauseRepository;
import cn.chenghua.governance.plan.Forecast;
import cn.chenghua.governance.plan.Forecasts;
import cn.chenghua.governance.plan.Initiative;
import cn.chenghua.governance.plan.Progress;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.Status;
import cn.chenghua.governance.site.Figures;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The targets: their list, one of them in full, and the lines behind a figure. */
@Controller
class TargetController {

    private final ProgressReport report;
    private final ClauseRepository clauses;
    private final Drill drill;
    private final Forecasts forecasts;
    private final Questions questions;
    private final Hierarchies hierarchies;
    private final Figures figures;

    TargetController(ProgressReport report, ClauseRepository clauses, Drill drill, Forecasts forecasts, Questions questions,
            Hierarchies hierarchies, Figures figures) {
        this.report = report;
        this.clauses = clauses;
        this.drill = drill;
        this.forecasts = forecasts;
        this.questions = questions;
        this.hierarchies = hierarchies;
        this.figures = figures;
    }

    @GetMapping("/targets")
    String list(Actor actor, @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String hierarchy,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Initiative initiative,
            @RequestParam(required = false) @Nullable Status status, Model model) {
        var question = questions.of(actor, asOf, hierarchy, unit);
        var drawn = drawn(question);
        var rows = report.all(question).stream().filter(p -> initiative == null || p.target().initiative() == initiative)
                .filter(p -> status == null || p.status() == status)
                .map(p -> ProgressBar.with(p, drawn.get(p.target().code()))).toList();
        choices(model, actor, question);
        model.addAttribute("rows", rows);
        model.addAttribute("initiative", initiative);
        model.addAttribute("status", status);
        model.addAttribute("initiatives", Initiative.five());
        model.addAttribute("statuses", Status.values());
        return "plan/targets";
    }

    @GetMapping("/targets/{code}")
    String one(Actor actor, @PathVariable String code, @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String hierarchy, @RequestParam(required = false) @Nullable String unit,
            Model model) {
        var asked = questions.of(actor, asOf, hierarchy, unit);
        var progress = report.one(code, asked);
        var question = asked.over(progress.target());
        var chosen = progress.definition().terms().headline();
        choices(model, actor, question);
        var drawn = drawn(question).get(code);
        model.addAttribute("forecast",
                drawn == null ? null : ForecastRow.of(progress.target(), progress.due(), drawn, Questions.english()));
        model.addAttribute("minimum", Forecast.MINIMUM);
        model.addAttribute("row", ProgressBar.with(progress, drawn));
        model.addAttribute("progress", progress);
        model.addAttribute("clause", clauses.findById(progress.target().clause()).map(Clause::quote).orElse(""));
        var months = report.months(progress.target(), chosen, question);
        var column = figures.column(largest(progress, months), progress.scale());
        model.addAttribute("months", months.reversed());
        model.addAttribute("column", column);
        model.addAttribute("chart", Chart.of(months, column));
        model.addAttribute("hierarchyMap", hierarchies.current());
        model.addAttribute("latest",
                drill.page(actor, new Drill.Asked(code, null, asOf, hierarchy, unit, false, false, null, 8)));
        model.addAttribute("corrections",
                drill.page(actor, new Drill.Asked(code, null, asOf, hierarchy, unit, false, true, null, 8)));
        model.addAttribute("mayDefine", actor.may(Right.DEFINE_TARGETS));
        return "plan/target";
    }

    @GetMapping("/targets/{code}/postings")
    String postings(Actor actor, @PathVariable String code, @RequestParam(required = false) @Nullable String reading,
            @RequestParam(required = false) @Nullable LocalDate asOf, @RequestParam(required = false) @Nullable String hierarchy,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(defaultValue = "false") boolean unassigned,
            @RequestParam(defaultValue = "false") boolean corrections, @RequestParam(required = false) @Nullable String after,
            Model model) {
        var page = drill.page(actor, new Drill.Asked(code, reading, asOf, hierarchy, unit, unassigned, corrections, after, 50));
        choices(model, actor, page.question());
        model.addAttribute("page", page);
        model.addAttribute("name", Questions.english() ? page.target().nameEn() : page.target().name());
        model.addAttribute("hierarchyMap", hierarchies.current());
        model.addAttribute("progress", report.one(code, page.question()));
        return "plan/postings";
    }

    private static BigDecimal largest(Progress progress, List<Progress.Month> months) {
        return Stream.concat(Stream.of(Objects.requireNonNullElse(progress.quantity(), BigDecimal.ZERO)),
                months.stream().map(month -> month.actual().abs())).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Forecasts speak of the whole district and of days that are known, so whoever asks for less or more gets none. */
    private Map<String, Forecast> drawn(ProgressReport.Question question) {
        return question.scope().wholeDistrict() && !question.asOf().isAfter(question.today())
                ? forecasts.all(question.asOf())
                : Map.of();
    }

    private void choices(Model model, Actor actor, ProgressReport.Question question) {
        model.addAttribute("question", question);
        model.addAttribute("view", question.view().name().toLowerCase(Locale.ROOT));
        model.addAttribute("english", Questions.english());
        model.addAttribute("wholeDistrict", question.scope().wholeDistrict());
        model.addAttribute("unitChoices", hierarchies.current().on(question.today(), Level.SUBDISTRICT).stream()
                .filter(u -> actor.reads().widest().covers(u.code())).toList());
    }

    /** The course of a target as the attributes a chart script reads. */
    record Chart(String months, String actual, String planned) {
        static Chart of(List<Progress.Month> months, Figures.Column column) {
            return new Chart(joined(months, m -> m.month().toString().substring(0, 7)),
                    joined(months, m -> plain(column.of(m.actual()))), joined(months, m -> plain(column.of(m.planned()))));
        }

        private static String plain(@Nullable BigDecimal number) {
            return number == null ? "" : number.toPlainString();
        }

        private static String joined(List<Progress.Month> months, Function<Progress.Month, String> value) {
            return months.stream().map(value).collect(Collectors.joining(","));
        }
    }
}
