package cn.chenghua.governance.supervision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.supervision.CaseLines.Filter;
import cn.chenghua.governance.supervision.CaseLines.Waiting;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;
import cn.chenghua.governance.supervision.SupervisedCase.State;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a question into a filter within the actor's scope; what it names must exist. */
@Component
class CaseFilters {

    /** Stands for all states but the last. */
    static final String OPEN = "OPEN";
    private final Hierarchies hierarchies;
    private final Clock clock;

    CaseFilters(Hierarchies hierarchies, Clock clock) {
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    Filter of(Actor actor, CaseQuery query) {
        var origin = given(query.origin());
        var project = given(query.project());
        return new Filter(actor.reads(), within(actor, given(query.unit())), query.text() == null ? "" : query.text(),
                states(given(query.state())), origin == null ? null : Typed.constant(Origin.class, "origin", origin),
                query.overdue() ? today() : null, project == null ? null : id(project), given(query.target()),
                query.mine() ? Waiting.of(actor, today()) : null);
    }

    private static List<State> states(@Nullable String state) {
        if (state == null) {
            return List.of();
        }
        return state.equals(OPEN)
                ? Arrays.stream(State.values()).filter(one -> one != State.CLOSED).toList()
                : List.of(Typed.constant(State.class, "state", state));
    }

    private @Nullable Scope within(Actor actor, @Nullable String unit) {
        if (unit == null) {
            return null;
        }
        var code = new UnitCode(unit);
        var hierarchy = hierarchies.current();
        if (hierarchy.find(code).isEmpty() || !actor.reads().widest().covers(code)) {
            throw new Hierarchy.UnknownUnit(code.value());
        }
        return Scope.of(hierarchy.within(code, today()));
    }

    static UUID id(String text) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new Typed.Unreadable("typed.choice", "project", text);
        }
        return UUID.fromString(text);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
