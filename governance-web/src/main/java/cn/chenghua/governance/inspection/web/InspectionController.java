package cn.chenghua.governance.inspection.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.inspection.InspectionLines;
import cn.chenghua.governance.inspection.InspectionView;
import cn.chenghua.governance.inspection.photo.PhotoDesk;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of inspections with its filters in the link, and the page of each with its answers, findings and corrections. */
@Controller
class InspectionController {

    private static final int PAGE = 50;
    private final InspectionView view;
    private final InspectionLines lines;
    private final InspectionFilters filters;
    private final InspectionWords words;
    private final Standards standards;
    private final AssetRepository assets;
    private final PhotoDesk photos;
    private final UnitNames units;

    InspectionController(InspectionView view, InspectionLines lines, InspectionFilters filters, InspectionWords words,
            Standards standards, AssetRepository assets, PhotoDesk photos, UnitNames units) {
        this.view = view;
        this.lines = lines;
        this.filters = filters;
        this.words = words;
        this.standards = standards;
        this.assets = assets;
        this.photos = photos;
        this.units = units;
    }

    @GetMapping("/inspections")
    String list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String level, @RequestParam(required = false) @Nullable String fine,
            @RequestParam(required = false) @Nullable String found, @RequestParam(required = false) @Nullable String asset,
            @RequestParam(required = false) @Nullable String after, Model model) {
        var query = new InspectionQuery(text, kind, unit, level, fine, found, asset, after);
        var filter = filters.of(actor, query);
        var all = lines.list(filter, InspectionFilters.mark(after), PAGE + 1);
        var shown = all.subList(0, Math.min(PAGE, all.size()));
        model.addAttribute("query", query);
        model.addAttribute("lines", shown);
        model.addAttribute("count", lines.count(filter, InspectionRestController.COUNTED + 1));
        model.addAttribute("counted", InspectionRestController.COUNTED);
        model.addAttribute("next", all.size() > PAGE
                ? "/inspections" + query.from(InspectionFilters.text(shown.getLast().mark()))
                : null);
        model.addAttribute("words", words);
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.reads().widest().covers(new cn.chenghua.governance.district.UnitCode(choice.getKey())))
                .toList());
        return "inspection/inspections";
    }

    @GetMapping("/inspections/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var found = view.read(actor, id);
        model.addAttribute("found", found);
        model.addAttribute("told", found.told());
        model.addAttribute("sections", view.sheet(found).sections());
        model.addAttribute("standard", standards.find(found.told().standard(), found.told().version()).orElseThrow());
        model.addAttribute("taxonomy", standards.taxonomy(found.told().taxonomy()).orElseThrow());
        model.addAttribute("asset", assets.findById(found.told().asset()).orElseThrow());
        model.addAttribute("corrected", view.corrected(found).orElse(null));
        model.addAttribute("corrections", view.corrections(found));
        model.addAttribute("arrived", photos.arrived(found));
        model.addAttribute("words", words);
        return "inspection/inspection";
    }
}
