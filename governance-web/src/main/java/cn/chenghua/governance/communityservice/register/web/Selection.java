package cn.chenghua.governance.communityservice.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Narrows a register to what is asked for; a unit stands for all that lies, or lay, within it. */
@Component
public class Selection {

    private final Hierarchies hierarchies;
    private final Clock clock;

    Selection(Hierarchies hierarchies, Clock clock) {
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.instant().atZone(Days.ZONE).toLocalDate();
    }

    public List<Row> of(Actor actor, Register register, Asked asked) {
        return register.rows(actor).stream().filter(within(actor, Asked.plain(asked.unit())))
                .filter(is(register.state(), Asked.plain(asked.state())))
                .filter(is(register.group(), Asked.plain(asked.group()))).filter(named(Asked.plain(asked.text()))).toList();
    }

    private Predicate<Row> within(Actor actor, String unit) {
        if (unit.isEmpty()) {
            return _ -> true;
        }
        var code = new UnitCode(unit);
        if (hierarchies.current().find(code).isEmpty() || !actor.reads().widest().covers(code)) {
            throw new Hierarchy.UnknownUnit(unit);
        }
        Set<UnitCode> codes = hierarchies.current().within(code, today());
        return row -> row.get("unit") instanceof UnitCode place && codes.contains(place);
    }

    private static Predicate<Row> is(String field, String wanted) {
        return row -> wanted.isEmpty() || field.isEmpty()
                || (row.get(field) instanceof List<?> many ? many.contains(wanted) : wanted.equals(text(row.get(field))));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Predicate<Row> named(String text) {
        return row -> text.isEmpty() || row.cells().values().stream()
                .anyMatch(value -> value instanceof String said && said.contains(text));
    }
}
