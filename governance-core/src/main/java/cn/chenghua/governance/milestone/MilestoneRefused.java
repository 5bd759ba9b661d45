package cn.chenghua.governance.milestone;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.Evidence;

import org.jspecify.annotations.Nullable;

/** A milestone that cannot be so, such as one that would have to wait for itself; its code tells which rule. */
public final class MilestoneRefused extends Refusal {

    private MilestoneRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static MilestoneRefused unknown(Object id) {
        return new MilestoneRefused("milestone.unknown", "id", id.toString());
    }

    static MilestoneRefused project(String number) {
        return new MilestoneRefused("milestone.project", "project", number);
    }

    static MilestoneRefused name() {
        return new MilestoneRefused("milestone.name", "name", "");
    }

    static MilestoneRefused nameTaken(String name) {
        return new MilestoneRefused("milestone.name.taken", "name", name);
    }

    static MilestoneRefused tooLong(String field, String value, int limit) {
        return new MilestoneRefused("milestone.long", field, value.substring(0, value.offsetByCodePoints(0, 20)) + "…", limit);
    }

    static MilestoneRefused weight(int weight, int limit) {
        return new MilestoneRefused("milestone.weight", "weight", weight, limit);
    }

    static MilestoneRefused limit(int days, int limit) {
        return new MilestoneRefused("milestone.limit", "limitDays", days, limit);
    }

    static MilestoneRefused tooMany(int limit) {
        return new MilestoneRefused("milestone.many", "name", limit);
    }

    static MilestoneRefused nothingToAdd() {
        return new MilestoneRefused("milestone.stages.there", "stage", "-");
    }

    /** @param ring the names in a row, such as 拆除 → 建成 → 拆除 */
    static MilestoneRefused ring(String ring) {
        return new MilestoneRefused("milestone.ring", "predecessor", ring);
    }

    static MilestoneRefused predecessor(Object wanted) {
        return new MilestoneRefused("milestone.predecessor", "predecessor", wanted.toString());
    }

    static MilestoneRefused predecessorOpen(String name, String predecessor) {
        return new MilestoneRefused("milestone.predecessor.open", "predecessor", name, predecessor);
    }

    static MilestoneRefused beforePredecessor(LocalDate day, String predecessor, LocalDate reached) {
        return new MilestoneRefused("milestone.predecessor.before", "actual", day.toString(), predecessor, reached.toString());
    }

    static MilestoneRefused follows(String name, String predecessor) {
        return new MilestoneRefused("milestone.followed", "id", predecessor, name);
    }

    static MilestoneRefused forecastPassed(LocalDate day, LocalDate today) {
        return new MilestoneRefused("milestone.forecast", "forecast", day.toString(), today.toString());
    }

    static MilestoneRefused forecastDone(String name) {
        return new MilestoneRefused("milestone.forecast.done", "forecast", name);
    }

    static MilestoneRefused reached(String name, @Nullable LocalDate day) {
        return new MilestoneRefused("milestone.reached", "actual", name, String.valueOf(day));
    }

    static MilestoneRefused notReached(String name) {
        return new MilestoneRefused("milestone.open", "actual", name);
    }

    static MilestoneRefused ofStage(String field, String name) {
        return new MilestoneRefused(field.equals("planned") ? "milestone.stage.planned" : "milestone.stage.actual", field, name);
    }

    static MilestoneRefused evidence(Evidence.Kind needed) {
        return new MilestoneRefused("milestone.evidence." + needed.name().toLowerCase(java.util.Locale.ROOT), "evidence", needed);
    }

    static MilestoneRefused actualFixed(String name, LocalDate day, LocalDate stands) {
        return new MilestoneRefused("milestone.actual.fixed", "actual", day.toString(), name, stands.toString());
    }

    static MilestoneRefused exists(Object id) {
        return new MilestoneRefused("milestone.exists", "id", id.toString());
    }

    static MilestoneRefused noStage(String stage, String allowed) {
        return new MilestoneRefused("milestone.stage.none", "stage", stage, allowed);
    }

    static MilestoneRefused stageTaken(String stage, String name) {
        return new MilestoneRefused("milestone.stage.taken", "stage", stage, name);
    }

    static MilestoneRefused stageFixed(String name) {
        return new MilestoneRefused("milestone.stage.fixed", "stage", name);
    }

    static MilestoneRefused twice(String name, int firstRow) {
        return new MilestoneRefused("milestone.twice", "milestone", name, firstRow);
    }

    /** Thresholds that would light red before yellow, or are out of measure. */
    public static MilestoneRefused thresholds(int yellow, int red, int limit) {
        return new MilestoneRefused("milestone.threshold", "yellow", yellow, red, limit);
    }
}
