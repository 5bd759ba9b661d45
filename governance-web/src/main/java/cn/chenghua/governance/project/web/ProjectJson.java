package cn.chenghua.governance.project.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.project.Step;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project as REST clients see it; amounts are decimal strings in base units. */
record ProjectJson(UUID id, long version, String number, String name, String kind, String unit, @Nullable String classCode,
        @Nullable String phase, String responsible, @Nullable String budget, Amounts measures, @Nullable String stage,
        @Nullable LocalDate dueOn, boolean late, List<StageJson> stages) {

    static ProjectJson of(ProjectLines.Line line, LocalDate today) {
        return new ProjectJson(line.id(), line.version(), line.number(), line.name(), line.kind(), line.place().value(),
                line.classCode(),
                line.phase(), line.responsible(), plain(line.budget()), Amounts.of(line.measures()), line.stage(), line.dueOn(),
                line.late(today),
                line.steps().stream().map(StageJson::of).toList());
    }

    static ProjectJson of(Project project, LocalDate today) {
        var due = project.dueOn();
        return new ProjectJson(project.id(), project.version(), project.number(), project.name(), project.kind(),
                project.place().value(),
                project.classCode(), project.phase(), project.responsible(), plain(project.budget()),
                Amounts.of(project.measures()),
                project.stage(), due, due != null && due.isBefore(today), project.steps().stream().map(StageJson::of).toList());
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    /** What a project is measured by. */
    record Amounts(@Nullable String metres, @Nullable String squareMetres, @Nullable String yuan, @Nullable String hours) {
        static Amounts of(Measures measures) {
            return new Amounts(plain(measures.metres()), plain(measures.squareMetres()), plain(measures.yuan()),
                    plain(measures.hours()));
        }
    }

    /** A stage with its days. */
    record StageJson(String stage, @Nullable LocalDate planned, @Nullable LocalDate actual) {
        static StageJson of(Step step) {
            return new StageJson(step.stage(), step.planned(), step.actual());
        }
    }

    /** A page of projects; {@code count} is exact up to ten thousand. */
    @Schema(name = "ProjectPage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<ProjectJson> projects,
            @Nullable String next) {
    }

    /** A project to be registered. */
    record NewProject(@Nullable UUID id, @Nullable String number, @Nullable String name, @Nullable String kind,
            @Nullable String unit,
            @Nullable String classCode, @Nullable String phase, @Nullable String responsible, @Nullable BigDecimal budget,
            @Nullable BigDecimal metres, @Nullable BigDecimal squareMetres, @Nullable BigDecimal yuan, @Nullable BigDecimal hours,
            @Nullable BigDecimal longitude, @Nullable BigDecimal latitude, @Nullable Map<String, LocalDate> planned,
            @Nullable Map<String, LocalDate> actual, @Nullable String evidence) {

        RegisterProject wish() {
            return new RegisterProject(id, number, text(name), text(kind), new UnitCode(text(unit)), position(), responsible,
                    budget, classCode, phase,
                    new Measures(metres, squareMetres, yuan, hours), days(planned), days(actual), text(evidence));
        }

        private @Nullable Position position() {
            return longitude == null || latitude == null ? null : new Position(longitude, latitude);
        }

        private static Map<String, LocalDate> days(@Nullable Map<String, LocalDate> days) {
            return days == null ? Map.of() : new LinkedHashMap<>(days);
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /**
     * A stage reached, or, with {@code move} LEFT, everything after {@code stage} taken back.
     *
     * @param stage null with LEFT takes all stages back
     */
    record StageChange(@Nullable String stage, @Nullable LocalDate day, @Nullable Move move, @Nullable String evidence) {
        boolean back() {
            return move == Move.LEFT;
        }
    }

    /** Onwards or back. */
    enum Move {
        REACHED, LEFT
    }
}
