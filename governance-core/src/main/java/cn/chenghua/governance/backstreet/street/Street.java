package cn.chenghua.governance.backstreet.street;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.Step;

import org.jspecify.annotations.Nullable;

/** A back street: its project and what is known beside it. */
public record Street(Project project, BackStreet detail) {

    /** The kind of projects that are back streets. */
    public static final String KIND = "back_street";
    /** The stage that the works end with. */
    public static final String COMPLETED = "completed";
    /** The stage that a joint acceptance leads to. */
    public static final String ACCEPTED = "accepted";

    /** Grows with every change of the project and of what is beside it. */
    public long version() {
        return project.version() + detail.version();
    }

    public UUID id() {
        return project.id();
    }

    /** The day a stage was reached; null while it is not. */
    public @Nullable LocalDate reached(String stage) {
        return project.steps().stream().filter(step -> step.stage().equals(stage) && step.done()).map(Step::actual).findFirst()
                .orElse(null);
    }

    /** Who carries the works out: the responsible unit and its contractors. */
    public ExecutingUnits executing() {
        return ExecutingUnits.of(project.responsible(), detail.facts().contractors());
    }
}
