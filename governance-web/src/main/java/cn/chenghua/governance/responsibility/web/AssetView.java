package cn.chenghua.governance.responsibility.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetDesk;
import cn.chenghua.governance.responsibility.AssetHistory;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts everything the page of one asset shows into its model. */
@Component
class AssetView {

    private static final int CHANGES = 100;
    private final AssetHistory history;
    private final AssetFilters filters;
    private final AssetWords words;
    private final UnitNames units;
    private final List<AssetPanel> panels;

    AssetView(AssetHistory history, AssetFilters filters, AssetWords words, UnitNames units, ObjectProvider<AssetPanel> panels) {
        this.history = history;
        this.filters = filters;
        this.words = words;
        this.units = units;
        this.panels = panels.stream().sorted(Comparator.comparing(AssetPanel::position)).toList();
    }

    String show(Actor actor, Asset asset, Model model) {
        model.addAttribute("asset", asset);
        model.addAttribute("today", filters.today());
        model.addAttribute("words", words);
        model.addAttribute("keeps", AssetDesk.keeps(actor, asset));
        model.addAttribute("changes", history.of(asset.id(), CHANGES));
        choices(actor, model);
        model.addAttribute("classes", words.classes(asset.kind()));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        panels.forEach(panel -> panel.fill(actor, asset, model));
        model.addAttribute("panels", panels.stream().map(AssetPanel::template).toList());
        return "responsibility/asset";
    }

    /** What may be chosen in the forms of an asset. */
    void choices(Actor actor, Model model) {
        model.addAttribute("levels", words.choices("level", (Object[]) Level.values()));
        model.addAttribute("grades", words.choices("grade", (Object[]) Grade.values()));
        model.addAttribute("depths", words.choices("depth", (Object[]) Depth.values()));
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.scope(Right.KEEP_ASSETS).widest().covers(new UnitCode(choice.getKey()))).toList());
    }
}
