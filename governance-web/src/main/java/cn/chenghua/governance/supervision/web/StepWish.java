package cn.chenghua.governance.supervision.web;

import java.time.LocalDate;
import java.util.Map;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.supervision.CaseEntry.Ground;
import cn.chenghua.governance.supervision.CaseEntry.Level;
import cn.chenghua.governance.supervision.CaseEntry.Outcome;
import cn.chenghua.governance.supervision.Charge;

import org.jspecify.annotations.Nullable;

/** A step somebody wants to take, from a form or a REST call; only what the step needs is filled. */
record StepWish(@Nullable Step step, @Nullable String text, @Nullable String evidence, @Nullable Integer days,
        @Nullable String unit, @Nullable String responsible, @Nullable Level level, @Nullable Ground ground,
        @Nullable LocalDate until, @Nullable Outcome outcome, @Nullable String other) {

    private static final int TOO_MANY = 9_999;

    static StepWish typed(Map<String, String> typed) {
        return new StepWish(Typed.constant(Step.class, "step", typed.get("step")), Typed.text(typed, "text"),
                Typed.text(typed, "evidence"), days(typed), given(typed, "unit"), given(typed, "responsible"),
                constant(Level.class, typed, "level"), constant(Ground.class, typed, "ground"),
                Typed.day("until", typed.get("until")), constant(Outcome.class, typed, "outcome"), given(typed, "other"));
    }

    static @Nullable Integer days(Map<String, String> typed) {
        return Typed.text(typed, "days").isEmpty() ? null : (int) Math.min(TOO_MANY, Typed.number("days", typed.get("days")));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, Map<String, String> typed, String name) {
        return Typed.text(typed, name).isEmpty() ? null : Typed.constant(type, name, typed.get(name));
    }

    private static @Nullable String given(Map<String, String> typed, String name) {
        var text = Typed.text(typed, name);
        return text.isEmpty() ? null : text;
    }

    Step known() {
        if (step == null) {
            throw missing("step");
        }
        return step;
    }

    Ground about() {
        if (ground == null) {
            throw missing("ground");
        }
        return ground;
    }

    Outcome how() {
        if (outcome == null) {
            throw missing("outcome");
        }
        return outcome;
    }

    int daysOr(int otherwise) {
        return days == null ? otherwise : days;
    }

    /** The charge that is wished; null where no unit is named. */
    @Nullable
    Charge charge(int otherwise) {
        return unit == null
                ? null
                : new Charge(new UnitCode(unit), responsible == null ? "" : responsible, daysOr(otherwise));
    }

    private static Typed.Unreadable missing(String field) {
        return new Typed.Unreadable("typed.choice", field, "");
    }

    /** What can be done with a case; {@code FINISH} is a report that asks for review. */
    enum Step {
        HAND_OVER, ACCEPT, REPORT, FINISH, URGE, APPEAL, GRANT, REFUSE, RESUME, RETURN, CLOSE
    }
}
