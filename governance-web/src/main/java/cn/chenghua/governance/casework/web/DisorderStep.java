package cn.chenghua.governance.casework.web;

import java.time.Instant;
import java.util.Map;

import cn.chenghua.governance.casework.Charge;
import cn.chenghua.governance.casework.DisorderEntry.Ground;
import cn.chenghua.governance.casework.DisorderEntry.Outcome;
import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.limit.LimitUnit;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step somebody wants to take, from a form or a REST call; only what the step needs is filled.
 *
 * @param takenAt when the photos were taken, as the sender says
 * @param camera whether they came straight from a camera, as the sender says
 */
@Schema(name = "CaseStep")
record DisorderStep(@Nullable Step step, @Nullable String text, @Nullable String unit, @Nullable String responsible,
        @Nullable Integer amount, @Nullable LimitUnit limitUnit, @Nullable Ground ground, @Nullable Outcome outcome,
        @Nullable String other, @Nullable Instant takenAt, @Nullable Boolean camera) {

    private static final int TOO_MANY = 9_999;

    static DisorderStep typed(Map<String, String> typed) {
        return new DisorderStep(Typed.constant(Step.class, "step", typed.get("step")), Typed.text(typed, "text"),
                given(typed, "unit"), given(typed, "responsible"), amount(typed), constant(LimitUnit.class, typed, "limitUnit"),
                constant(Ground.class, typed, "ground"), constant(Outcome.class, typed, "outcome"), given(typed, "other"), null,
                "true".equals(typed.get("camera")));
    }

    private static @Nullable Integer amount(Map<String, String> typed) {
        return Typed.text(typed, "amount").isEmpty()
                ? null
                : (int) Math.min(TOO_MANY, Typed.number("amount", typed.get("amount")));
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, Map<String, String> typed, String name) {
        return Typed.text(typed, name).isEmpty() ? null : Typed.constant(type, name, typed.get(name));
    }

    static @Nullable String given(Map<String, String> typed, String name) {
        var text = Typed.text(typed, name);
        return text.isEmpty() ? null : text;
    }

    Step known() {
        return Typed.needed("step", step);
    }

    Ground about() {
        return Typed.needed("ground", ground);
    }

    Outcome how() {
        return Typed.needed("outcome", outcome);
    }

    String says() {
        return text == null ? "" : text;
    }

    /** The limit wished; null where none is. */
    @Nullable
    Limit limit() {
        return amount == null ? null : new Limit(amount, limitUnit == null ? LimitUnit.WORKING_DAYS : limitUnit);
    }

    Charge charge() {
        return new Charge(new UnitCode(Typed.needed("unit", unit)), responsible == null ? "" : responsible);
    }

    /** What can be done with a case. */
    enum Step {
        /** The report was found true on site. */
        CONFIRM,
        /** Nothing was found on site. */
        REFUSE, DISPATCH, ACCEPT, SEND_BACK, ASK, GRANT, DECLINE, RESUME, HANDLE,
        /** Another verifier is drawn. */
        DRAW,
        /** The verifier finds it put right. */
        FIXED,
        /** He does not. */
        NOT_FIXED, CLOSE, REOPEN
    }
}
