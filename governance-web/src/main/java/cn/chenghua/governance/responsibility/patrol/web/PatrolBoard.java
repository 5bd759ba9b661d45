package cn.chenghua.governance.responsibility.patrol.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.patrol.Coverage;
import cn.chenghua.governance.responsibility.patrol.Due.State;
import cn.chenghua.governance.responsibility.patrol.PatrolDesk;
import cn.chenghua.governance.responsibility.patrol.PatrolDesk.Patrolled;
import cn.chenghua.governance.responsibility.web.AssetFilters;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Due looks as pages and clients ask for them: narrowed, cut into pages, and summed up by sub-district; never by person. */
@Component
class PatrolBoard {

    private final PatrolDesk desk;
    private final AssetFilters filters;
    private final Hierarchies hierarchies;

    PatrolBoard(PatrolDesk desk, AssetFilters filters, Hierarchies hierarchies) {
        this.desk = desk;
        this.filters = filters;
        this.hierarchies = hierarchies;
    }

    /** The looks the question asks for, in one page that begins behind a mark. */
    Board of(Actor actor, PatrolQuery query, @Nullable String after, int size) {
        var level = given(query.level());
        var state = given(query.state());
        var onLevel = level == null ? null : Typed.constant(Level.class, "level", level);
        var inState = state == null ? null : Typed.constant(State.class, "state", state);
        var all = desk.states(filters.within(actor, given(query.kind()), given(query.unit()))).stream()
                .filter(one -> onLevel == null || one.duty().level() == onLevel).toList();
        var passed = all.stream().filter(one -> inState == null || one.due().state() == inState).toList();
        var rest = passed.stream().filter(one -> after == null || mark(one).compareTo(after) > 0)
                .sorted(Comparator.comparing(PatrolBoard::mark)).limit(size + 1L).toList();
        var shown = rest.subList(0, Math.min(size, rest.size()));
        return new Board(units(all), Sum.of(all), passed.size(), shown, rest.size() > size ? mark(shown.getLast()) : null,
                all.stream().map(one -> one.asset().id()).distinct().count() >= PatrolDesk.MOST);
    }

    private static String mark(Patrolled one) {
        return one.asset().number() + "~" + (Level.values().length - one.duty().level().ordinal());
    }

    /** By today's sub-district; what lies on the district itself stands under the district. */
    private List<UnitSum> units(List<Patrolled> all) {
        var hierarchy = hierarchies.current();
        var today = filters.today();
        Map<UnitCode, List<Patrolled>> byUnit = new LinkedHashMap<>();
        all.forEach(one -> byUnit.computeIfAbsent(hierarchy.subdistrict(one.asset().place(), today)
                .map(place -> place.unit()).orElse(one.asset().place()), _ -> new java.util.ArrayList<>()).add(one));
        return byUnit.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new UnitSum(entry.getKey(), Sum.of(entry.getValue()))).toList();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * What a question is answered by.
     *
     * @param count how many looks pass in all
     * @param cut whether there are more assets than are reckoned at once
     */
    record Board(List<UnitSum> units, Sum sum, int count, List<Patrolled> shown, @Nullable String next, boolean cut) {
    }

    /** The sum of a sub-district. */
    record UnitSum(UnitCode unit, Sum sum) {
    }

    /** How many looks stand how, and how many of the spans that ended were met. */
    record Sum(int today, int overdue, int open, int done, int none, Coverage days30, Coverage days90) {

        static Sum of(Collection<Patrolled> looks) {
            return new Sum(count(looks, State.TODAY), count(looks, State.OVERDUE), count(looks, State.OPEN),
                    count(looks, State.DONE), count(looks, State.NONE),
                    Coverage.sum(looks.stream().map(one -> one.due().days30()).toList()),
                    Coverage.sum(looks.stream().map(one -> one.due().days90()).toList()));
        }

        private static int count(Collection<Patrolled> looks, State state) {
            return (int) looks.stream().filter(one -> one.due().state() == state).count();
        }

        public int all() {
            return today + overdue + open + done + none;
        }
    }
}
