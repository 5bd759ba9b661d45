package cn.chenghua.governance.responsibility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetLines.Filter;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.post.Reach;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a question into a filter within what the actor sees by scope and by post; what it names must exist. */
@Component
public class AssetFilters {

    private final Hierarchies hierarchies;
    private final Reach reach;
    private final UnitNames units;
    private final Clock clock;

    AssetFilters(Hierarchies hierarchies, Reach reach, UnitNames units, Clock clock) {
        this.hierarchies = hierarchies;
        this.reach = reach;
        this.units = units;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    /** The assets of the posts the actor holds today; none for whoever has no right to hold any. */
    public Set<UUID> held(Actor actor) {
        return actor.may(Right.HOLD_POST) ? reach.held(actor.account(), today()) : Set.of();
    }

    /** Everything in use that the actor sees, narrowed to a kind and a unit where these are given. */
    public Filter within(Actor actor, @Nullable String kind, @Nullable String unit) {
        return of(actor, new AssetQuery(null, kind, null, null, null, unit, false, false));
    }

    /** Everything in use that the actor sees and no post answers for today. */
    public Filter uncovered(Actor actor, @Nullable String kind, @Nullable String unit) {
        return of(actor, new AssetQuery(null, kind, null, null, null, unit, false, true));
    }

    /** The list of what {@link #uncovered} passes. */
    public static String uncoveredPath(@Nullable String kind, @Nullable String unit) {
        return "/assets" + new AssetQuery(null, kind, null, null, null, unit, false, true).link();
    }

    Filter of(Actor actor, AssetQuery query) {
        var kind = given(query.kind());
        var grade = given(query.grade());
        var depth = given(query.depth());
        var narrowed = kind == null ? null : Typed.constant(AssetKind.class, "kind", kind);
        return new Filter(actor.reads(), held(actor), unit(actor, given(query.unit())), query.text() == null ? "" : query.text(),
                narrowed, classCode(given(query.classCode())),
                grade == null ? null : Typed.constant(Grade.class, "grade", grade),
                depth == null ? null : Typed.constant(Depth.class, "depth", depth), query.retired() ? null : today(),
                query.uncovered() ? today() : null);
    }

    private static @Nullable String classCode(@Nullable String code) {
        if (code != null && List.of(AssetKind.values()).stream().noneMatch(kind -> kind.classes().contains(code))) {
            throw new Typed.Unreadable("typed.choice", "class", code);
        }
        return code;
    }

    /** The records of a unit; one that the actor has nothing to do with is as unknown as none. */
    public @Nullable Scope unit(Actor actor, @Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            return null;
        }
        var code = new UnitCode(unit.strip());
        var hierarchy = hierarchies.current();
        if (hierarchy.find(code).isEmpty() || !covers(actor, code)) {
            throw new Hierarchy.UnknownUnit(code.value());
        }
        return Scope.of(hierarchy.within(code, today()));
    }

    private static boolean covers(Actor actor, UnitCode code) {
        return actor.reads().widest().covers(code) || actor.scope(Right.HOLD_POST).covers(code);
    }

    /** The units the actor may narrow a list to. */
    public List<Map.Entry<String, String>> places(Actor actor) {
        return units.choices().entrySet().stream().filter(choice -> covers(actor, new UnitCode(choice.getKey()))).toList();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
