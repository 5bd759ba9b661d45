package cn.chenghua.governance.casework.figures.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.casework.CaseworkLines.Filter;
import cn.chenghua.governance.casework.web.DisorderFilters;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** The days figures are about, and what they are narrowed to. */
record FigureQuery(@Nullable String from, @Nullable String until, @Nullable String unit, @Nullable String kind) {

    Filter filter(Actor actor, DisorderFilters filters) {
        return new Filter(filters.sight(actor), filters.within(actor, unit), "", List.of(), null,
                kind == null || kind.isBlank() ? null : Typed.constant(AssetKind.class, "kind", kind), null, null, null, null,
                null);
    }

    /** What the figures are narrowed to beside the days. */
    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        if (unit != null && !unit.isBlank()) {
            applied.put("unit", unit.strip());
        }
        if (kind != null && !kind.isBlank()) {
            applied.put("kind", kind.strip());
        }
        return applied;
    }
}
