package cn.chenghua.governance.featuredstreet.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every list of the initiative is narrowed to: what the actor reads, within a unit where one is chosen. */
@Component
public class FeaturedFilters {

    private final Hierarchies hierarchies;
    private final Places places;
    private final Clock clock;

    FeaturedFilters(Hierarchies hierarchies, Places places, Clock clock) {
        this.hierarchies = hierarchies;
        this.places = places;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    /** A unit that the actor has nothing to do with is as unknown as none. */
    public Scope scope(Actor actor, @Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            return actor.reads();
        }
        var code = new UnitCode(unit.strip());
        var hierarchy = hierarchies.current();
        if (hierarchy.find(code).isEmpty() || !actor.reads().widest().covers(code)) {
            throw new Hierarchy.UnknownUnit(code.value());
        }
        return actor.reads().and(Scope.of(hierarchy.within(code, today())));
    }

    /** The units a list can be narrowed to. */
    public List<Map.Entry<String, String>> places(Actor actor) {
        return places.seen(actor);
    }

    /** Whether the actor may change a record that lies there and that somebody answers for. */
    public static boolean edits(Actor actor, UnitCode place, String responsible) {
        return actor.scope(Right.EDIT_PROJECTS).covers(place, responsible);
    }

    /** The constant a link names; null where it names none. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : Typed.constant(type, field, text);
    }

    public static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The proof in the body of a call. */
    public static Proof proof(@Nullable String evidence) {
        return Proof.of(evidence == null ? "" : evidence, null);
    }
}
