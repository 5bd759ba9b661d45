package cn.chenghua.governance.project.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Scale;
import cn.chenghua.governance.plan.Target;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectFacts;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.project.StageProofs;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts everything the page of one project shows into its model. */
@Component
class ProjectView {

    private final ProjectFacts facts;
    private final ProjectRows rows;
    private final ProjectKinds kinds;
    private final StageProofs proofs;
    private final Targets targets;
    private final ProjectWords words;
    private final ProjectFilters filters;
    private final UnitNames units;
    private final List<ProjectPanel> panels;

    ProjectView(ProjectFacts facts, ProjectRows rows, ProjectKinds kinds, StageProofs proofs, Targets targets,
            ProjectWords words, ProjectFilters filters, UnitNames units, ObjectProvider<ProjectPanel> panels) {
        this.facts = facts;
        this.rows = rows;
        this.kinds = kinds;
        this.proofs = proofs;
        this.targets = targets;
        this.words = words;
        this.filters = filters;
        this.units = units;
        this.panels = panels.stream().sorted(Comparator.comparing(ProjectPanel::position)).toList();
    }

    String show(Actor actor, Project project, Model model) {
        var kind = kinds.get(project.kind());
        model.addAttribute("project", project);
        model.addAttribute("kind", kind);
        model.addAttribute("words", words);
        model.addAttribute("today", filters.today());
        model.addAttribute("facts", facts.of(project.id()).reversed());
        model.addAttribute("changes", rows.changesOf(project.id()));
        model.addAttribute("counting", targets.all().stream().flatMap(target -> counting(target, project).stream()).toList());
        model.addAttribute("ahead", project.steps().stream().filter(step -> !step.done()).toList());
        model.addAttribute("asked", proofs.of(kind.code()));
        model.addAttribute("behind", project.steps().stream().filter(step -> step.done() && !step.stage().equals(project.stage()))
                .toList().reversed());
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS, project.place()));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", java.util.Map.of());
        }
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.may(Right.EDIT_PROJECTS, new UnitCode(choice.getKey()))).toList());
        panels.forEach(panel -> panel.fill(actor, project, model));
        model.addAttribute("panels", panels.stream().map(ProjectPanel::template).toList());
        return "project/project";
    }

    private List<Counting> counting(Target target, Project project) {
        var terms = target.on(filters.today()).terms();
        return terms.readings().stream()
                .filter(reading -> reading.rule().recordKind().equals(Project.RECORD_KIND)
                        && reading.rule().filter().admits(project.attributes()))
                .map(reading -> {
                    var day = project.steps().stream().filter(step -> step.stage().equals(reading.rule().stage())).findFirst()
                            .map(step -> step.actual()).orElse(null);
                    var amount = project.measures().in(terms.scale().dimension());
                    return new Counting(target, reading.code(), reading.rule().stage(), day,
                            amount == null ? null : terms.scale().fromBase(amount),
                            terms.scale());
                }).toList();
    }

    /** A target the project counts for once it reaches a stage, and since when it does. */
    record Counting(Target target, String reading, String stage, @Nullable LocalDate since, @Nullable BigDecimal amount,
            Scale scale) {
    }
}
