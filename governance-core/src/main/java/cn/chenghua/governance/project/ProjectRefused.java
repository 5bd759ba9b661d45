package cn.chenghua.governance.project;

import java.time.LocalDate;
import java.util.Locale;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.Evidence;

import org.jspecify.annotations.Nullable;

/** A project that cannot be so, or cannot move so, such as accepted before it was completed; its code tells which rule. */
public final class ProjectRefused extends Refusal {

    private ProjectRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static ProjectRefused unknownKind(String kind) {
        return new ProjectRefused("project.kind", "kind", kind);
    }

    static ProjectRefused unknownStage(String stage, String allowed) {
        return new ProjectRefused("project.stage", "stage", stage, allowed);
    }

    static ProjectRefused unknownClass(String value, String allowed) {
        return new ProjectRefused("project.class", "class", value, allowed);
    }

    static ProjectRefused unknownPhase(String value, String allowed) {
        return new ProjectRefused("project.phase", "phase", value, allowed);
    }

    static ProjectRefused name(String name) {
        return new ProjectRefused("project.name", "name", name);
    }

    static ProjectRefused number(String number) {
        return new ProjectRefused("project.number", "number", number);
    }

    static ProjectRefused numberTaken(String number) {
        return new ProjectRefused("project.number.taken", "number", number);
    }

    static ProjectRefused tooLong(String field, String value, int limit) {
        return new ProjectRefused("project.long", field, value.substring(0, value.offsetByCodePoints(0, 20)) + "…", limit);
    }

    static ProjectRefused point(@Nullable Object value) {
        return new ProjectRefused("project.point", "longitude", String.valueOf(value));
    }

    static ProjectRefused reached(String stage, @Nullable LocalDate day) {
        return new ProjectRefused("project.stage.reached", "stage", word(stage), String.valueOf(day));
    }

    static ProjectRefused notReached(String stage) {
        return new ProjectRefused("project.stage.not_reached", "stage", word(stage));
    }

    static ProjectRefused nothingToLeave(String stage) {
        return new ProjectRefused("project.stage.nothing_to_leave", "stage", word(stage));
    }

    static ProjectRefused before(LocalDate day, LocalDate last) {
        return new ProjectRefused("project.day.order", "day", day.toString(), last.toString());
    }

    static ProjectRefused stagesOutOfOrder(String stage, LocalDate day, LocalDate earlier) {
        return new ProjectRefused("project.day.stages", "actual:" + stage, day.toString(), earlier.toString());
    }

    static ProjectRefused kindFixed(String kind, String stands) {
        return new ProjectRefused("project.kind.fixed", "kind", kind, stands);
    }

    static ProjectRefused stageFixed(String stage, String day, String stands) {
        return new ProjectRefused("project.stage.fixed", "actual:" + stage, day, stands);
    }

    static ProjectRefused evidence(String stage, Evidence.Kind least) {
        return new ProjectRefused("project.evidence." + least.name().toLowerCase(Locale.ROOT), "evidence", word(stage));
    }

    /** A stage by its usual name; one that a kind brought along goes by its code. */
    public static Word word(String stage) {
        return new Word("project.term." + stage);
    }

    static ProjectRefused twice(String number, int firstRow) {
        return new ProjectRefused("project.number.twice", "number", number, firstRow);
    }
}
