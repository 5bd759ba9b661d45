package cn.chenghua.governance.communityservice.admission.plate.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.communityservice.admission.plate.PlateLines;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** What plates are asked for, on a day or today. */
public record PlateQuery(@Nullable String unit, @Nullable String day, @Nullable String hanging, @Nullable String allowed) {

    PlateLines.Filter filter(Actor actor, Hierarchy units, LocalDate today) {
        var on = Typed.day("day", day);
        var asked = Typed.text(unit).isEmpty() ? null : new UnitCode(Typed.text(unit));
        if (asked != null && (units.find(asked).isEmpty() || !actor.reads().widest().covers(asked))) {
            throw new Hierarchy.UnknownUnit(asked.value());
        }
        return new PlateLines.Filter(actor.reads().widest(),
                asked == null ? null : Scope.of(units.within(asked, today)), on == null ? today : on, said(hanging),
                said(allowed));
    }

    private static @Nullable Boolean said(@Nullable String text) {
        return Typed.text(text).isEmpty() ? null : (Boolean) "true".equals(Typed.text(text));
    }

    Map<String, String> applied() {
        var values = new LinkedHashMap<String, String>();
        ListLink.put(values, "unit", unit);
        ListLink.put(values, "day", day);
        ListLink.put(values, "hanging", hanging);
        ListLink.put(values, "allowed", allowed);
        return values;
    }

    String from(String key) {
        var values = applied();
        values.put("after", key);
        return ListLink.of(values);
    }
}
