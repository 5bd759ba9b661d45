package cn.chenghua.governance.backstreet.green.web;

import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.backstreet.green.GreenRecord;
import cn.chenghua.governance.backstreet.green.GreenSite;
import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRules;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts everything the page of one green site shows into its model. */
@Component
class GreenView {

    private final GreenRules rules;
    private final GreenFilters filters;
    private final GreenWords words;
    private final UnitNames units;

    GreenView(GreenRules rules, GreenFilters filters, GreenWords words, UnitNames units) {
        this.rules = rules;
        this.filters = filters;
        this.words = words;
        this.units = units;
    }

    String show(Actor actor, GreenRecord record, Model model) {
        fill(actor, record, model);
        model.addAttribute("today", filters.today());
        model.addAttribute("systems", Crs.values());
        model.addAttribute("bases", GreenSite.Basis.values());
        model.addAttribute("placed", units.name(record.project().place()));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        model.addAttribute("differences", List.of());
        return "green/site";
    }

    /** What the panel on the project's page needs as well. */
    void fill(Actor actor, GreenRecord record, Model model) {
        var project = record.project();
        model.addAttribute("greenRecord", record);
        model.addAttribute("greenWords", words);
        model.addAttribute("greenThreshold", rules.decided(GreenRule.BASIC_SHARE).orElse(null));
        model.addAttribute("greenLimit", rules.value(GreenRule.DIFFERENCE));
        model.addAttribute("greenEdits", actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible()));
    }
}
