package cn.chenghua.governance.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.plan.Clause;
import cn.chenghua.governance.plan.ClauseRepository;
import cn.chenghua.governance.plan.Initiative;
import cn.chenghua.governance.plan.Progress;
import cn.chenghua.governance.plan.ProgressReport;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** One initiative, clause by clause: the figures of its targets, the registers behind them and where they are worked on. */
@Component
public class InitiativePage {

    private final ClauseRepository clauses;
    private final ProgressReport report;
    private final Questions questions;
    private final List<ClausePages> features;

    InitiativePage(ClauseRepository clauses, ProgressReport report, Questions questions, List<ClausePages> features) {
        this.clauses = clauses;
        this.report = report;
        this.questions = questions;
        this.features = features;
    }

    /** The view of an initiative; {@code site.menu.<menu>} is its title and {@code plan.about.<menu>} says what it is about. */
    public String show(Actor actor, Initiative initiative, String menu, Model model) {
        fill(actor, initiative, model);
        model.addAttribute("menu", menu);
        return "plan/initiative";
    }

    /** Puts what {@code plan/clauses} shows into the model. @return how the targets of the initiative stand */
    public List<Progress> fill(Actor actor, Initiative initiative, Model model) {
        var all = report.all(questions.of(actor, null, null, null)).stream()
                .filter(progress -> progress.target().initiative() == initiative).toList();
        Map<String, List<ProgressBar>> bars = all.stream().map(ProgressBar::new)
                .collect(Collectors.groupingBy(bar -> bar.progress().target().clause()));
        model.addAttribute("clauses", of(initiative));
        model.addAttribute("bars", bars);
        model.addAttribute("standings", standings(actor, initiative));
        model.addAttribute("pages", features.stream().flatMap(feature -> feature.pages().stream())
                .collect(Collectors.groupingBy(ClausePages.Page::clause)));
        model.addAttribute("english", Questions.english());
        return all;
    }

    /** How many records stand behind each clause. */
    Map<String, List<ClausePages.Standing>> standings(Actor actor, Initiative initiative) {
        var own = of(initiative).stream().map(Clause::code).collect(Collectors.toSet());
        return features.stream().filter(feature -> feature.pages().stream().anyMatch(page -> own.contains(page.clause())))
                .flatMap(feature -> feature.standings(actor).stream()).filter(standing -> own.contains(standing.clause()))
                .collect(Collectors.groupingBy(ClausePages.Standing::clause));
    }

    private List<Clause> of(Initiative initiative) {
        return clauses.findAllByOrderByOffset().stream().filter(clause -> clause.initiative() == initiative)
                .sorted(Comparator.comparing(Clause::code)).toList();
    }
}
