package cn.chenghua.governance.backstreet.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.rule.StreetRuleBook;
import cn.chenghua.governance.backstreet.rule.StreetRules;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.web.AssetFilters;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every list of the initiative is narrowed to: what the actor reads, within a unit where one is chosen. */
@Component
public class RegisterFilters {

    private final AssetFilters filters;
    private final StreetRuleBook rules;

    RegisterFilters(AssetFilters filters, StreetRuleBook rules) {
        this.filters = filters;
        this.rules = rules;
    }

    public Scope scope(Actor actor, @Nullable String unit) {
        var within = filters.unit(actor, unit);
        return within == null ? actor.reads() : actor.reads().and(within);
    }

    public LocalDate today() {
        return filters.today();
    }

    public StreetRules rules() {
        return rules.current();
    }

    /** The units a list can be narrowed to. */
    public List<Map.Entry<String, String>> places(Actor actor) {
        return filters.places(actor);
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
}
