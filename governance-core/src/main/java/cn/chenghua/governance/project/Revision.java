package cn.chenghua.governance.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.plan.Measures;

import org.jspecify.annotations.Nullable;

/** Brings a project in line with a row of a table; what the row leaves empty stays. */
final class Revision {

    private final Project project;
    private final ProjectKind kind;
    private final RegisterProject wish;
    private final UUID evidence;
    private final LocalDate today;
    private final List<Fact.Report> reports = new ArrayList<>();

    Revision(Project project, ProjectKind kind, RegisterProject wish, UUID evidence, LocalDate today) {
        this.project = project;
        this.kind = kind;
        this.wish = wish;
        this.evidence = evidence;
        this.today = today;
    }

    /** What the changes report; stages first, on their own days, then what is restated as of today. */
    List<Fact.Report> apply() {
        if (!project.kind().equals(kind.code())) {
            throw ProjectRefused.kindFixed(kind.code(), project.kind());
        }
        project.rename(wish.name());
        if (wish.responsible() != null) {
            project.entrust(wish.responsible());
        }
        if (wish.budget() != null) {
            project.fund(wish.budget());
        }
        if (wish.point() != null) {
            project.locate(wish.point());
        }
        stages();
        restate();
        return reports;
    }

    private void stages() {
        for (var step : project.steps()) {
            var day = wish.actual().get(step.stage());
            if (day != null && step.done() && !day.equals(step.actual())) {
                throw ProjectRefused.stageFixed(step.stage(), day.toString(), String.valueOf(step.actual()));
            }
        }
        wish.planned().forEach(project::plan);
        reports.addAll(Registration.reach(project, wish, evidence, today));
    }

    private void restate() {
        if (!project.place().equals(wish.place())) {
            reports.addAll(project.relocate(wish.place(), today, evidence, today));
        }
        var wanted = merged(project.measures(), wish.measures());
        if (!wanted.equals(project.measures())) {
            reports.addAll(project.remeasure(wanted, today, evidence, today));
        }
        var toClass = wish.classCode() == null ? project.classCode() : wish.classCode();
        var toPhase = wish.phase() == null ? project.phase() : wish.phase();
        if (!java.util.Objects.equals(toClass, project.classCode()) || !java.util.Objects.equals(toPhase, project.phase())) {
            reports.addAll(project.reclassify(kind, toClass, toPhase, today, evidence, today));
        }
    }

    private static Measures merged(Measures old, Measures wish) {
        return new Measures(pick(wish.metres(), old.metres()), pick(wish.squareMetres(), old.squareMetres()),
                pick(wish.yuan(), old.yuan()),
                pick(wish.hours(), old.hours()));
    }

    private static @Nullable BigDecimal pick(@Nullable BigDecimal wish, @Nullable BigDecimal old) {
        return wish == null ? old : Texts.plain(wish);
    }
}
