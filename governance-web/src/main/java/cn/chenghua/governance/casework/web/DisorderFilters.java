package cn.chenghua.governance.casework.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.casework.CaseworkDesk;
import cn.chenghua.governance.casework.CaseworkLines.Filter;
import cn.chenghua.governance.casework.CaseworkLines.Sight;
import cn.chenghua.governance.casework.CaseworkLines.Waiting;
import cn.chenghua.governance.casework.DisorderCase.State;
import cn.chenghua.governance.casework.DisorderEntry.Outcome;
import cn.chenghua.governance.casework.figures.Part;
import cn.chenghua.governance.casework.figures.Period;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a question into a filter within what the actor may see; what it names must exist. */
@Component
public class DisorderFilters {

    /** Stands for all states but the last. */
    static final String OPEN = "OPEN";
    private final CaseworkDesk desk;
    private final Hierarchies hierarchies;
    private final Clock clock;

    DisorderFilters(CaseworkDesk desk, Hierarchies hierarchies, Clock clock) {
        this.desk = desk;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), Days.ZONE);
    }

    public Sight sight(Actor actor) {
        return new Sight(actor.reads(), desk.held(actor));
    }

    Filter of(Actor actor, DisorderQuery query) {
        var kind = given(query.kind());
        var outcome = given(query.outcome());
        var asset = given(query.asset());
        return new Filter(sight(actor), within(actor, query.unit()), query.text() == null ? "" : query.text(),
                states(given(query.state())),
                outcome == null ? null : Typed.constant(Outcome.class, "outcome", outcome),
                kind == null ? null : Typed.constant(AssetKind.class, "kind", kind), given(query.disorder()),
                asset == null ? null : id("asset", asset), "true".equals(query.overdue()) ? now() : null,
                "true".equals(query.mine()) ? Waiting.of(actor) : null, part(query));
    }

    private @Nullable Part part(DisorderQuery query) {
        var figure = given(query.figure());
        return figure == null
                ? null
                : new Part(Typed.constant(Part.Name.class, "figure", figure), period(query.from(), query.until()));
    }

    /** The days asked for; without any, the month up to today. */
    public Period period(@Nullable String from, @Nullable String until) {
        var last = Typed.day("until", until);
        var end = last == null ? today() : last;
        var first = Typed.day("from", from);
        return new Period(first == null ? end.withDayOfMonth(1) : first, end, now());
    }

    private static List<State> states(@Nullable String state) {
        if (state == null) {
            return List.of();
        }
        return state.equals(OPEN)
                ? Arrays.stream(State.values()).filter(one -> one != State.CLOSED).toList()
                : List.of(Typed.constant(State.class, "state", state));
    }

    /** The units a list is narrowed to. */
    public @Nullable Scope within(Actor actor, @Nullable String unit) {
        if (given(unit) == null) {
            return null;
        }
        var code = new UnitCode(Typed.text(unit));
        var hierarchy = hierarchies.current();
        if (hierarchy.find(code).isEmpty() || !actor.reads().widest().covers(code)) {
            throw new Hierarchy.UnknownUnit(code.value());
        }
        return Scope.of(hierarchy.within(code, today()));
    }

    static UUID id(String field, String text) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new Typed.Unreadable("typed.choice", field, text);
        }
        return UUID.fromString(text);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
