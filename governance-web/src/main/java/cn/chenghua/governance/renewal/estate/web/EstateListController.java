package cn.chenghua.governance.renewal.estate.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.renewal.estate.Component;
import cn.chenghua.governance.renewal.estate.ComponentState;
import cn.chenghua.governance.renewal.estate.EstateDesk;
import cn.chenghua.governance.renewal.estate.EstateLines;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The matrix of estates and components, and the same by sub-district on the map. */
@Controller
class EstateListController {

    private static final int PAGE = 50;
    private final EstateLines lines;
    private final EstateFilters filters;
    private final EstateWords words;
    private final ProjectWords projectWords;
    private final ProjectKinds kinds;
    private final Hierarchies hierarchies;
    private final UnitNames units;

    EstateListController(EstateLines lines, EstateFilters filters, EstateWords words, ProjectWords projectWords,
            ProjectKinds kinds, Hierarchies hierarchies, UnitNames units) {
        this.lines = lines;
        this.filters = filters;
        this.words = words;
        this.projectWords = projectWords;
        this.kinds = kinds;
        this.hierarchies = hierarchies;
        this.units = units;
    }

    @GetMapping("/renewal/estates")
    String list(Actor actor, @ModelAttribute EstateQuery query, @RequestParam(required = false) @Nullable String after,
            Model model) {
        var filter = filters.of(actor, query);
        var found = lines.list(filter, after == null ? "" : after.strip(), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var whole = new EstateQuery(query.text(), query.unit(), query.stage(), null, null, null);
        fill(actor, query, model);
        model.addAttribute("whole", whole);
        model.addAttribute("lines", shown);
        model.addAttribute("count", lines.count(filter));
        model.addAttribute("matrix", matrix(lines.matrix(filters.of(actor, whole))));
        model.addAttribute("states", ComponentState.values());
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.reads().widest().covers(new UnitCode(choice.getKey()))).toList());
        model.addAttribute("placed", units.named(shown.stream().map(EstateLines.Line::place).toList()));
        model.addAttribute("next", found.size() > PAGE ? "/renewal/estates" + query.from(shown.getLast().number()) : null);
        return "renewal/estates";
    }

    @GetMapping("/renewal/estates/map")
    String map(Actor actor, @ModelAttribute EstateQuery query, Model model) {
        var hierarchy = hierarchies.current();
        var shares = new TreeMap<UnitCode, EstateLines.Share>();
        lines.byUnit(filters.of(actor, query)).forEach((unit, share) -> hierarchy.subdistrict(unit, filters.today())
                .ifPresent(place -> shares.merge(place.unit(), share, EstateListController::sum)));
        var percents = new TreeMap<String, Integer>();
        shares.forEach((unit, share) -> percents.put(unit.value(), 100 * share.handedOver() / share.estates()));
        fill(actor, query, model);
        model.addAttribute("shares", shares);
        model.addAttribute("percents", percents);
        model.addAttribute("placed", units.named(shares.keySet()));
        return "renewal/estate-map";
    }

    private static EstateLines.Share sum(EstateLines.Share one, EstateLines.Share other) {
        return new EstateLines.Share(one.estates() + other.estates(), one.handedOver() + other.handedOver());
    }

    private void fill(Actor actor, EstateQuery query, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("words", words);
        model.addAttribute("projectWords", projectWords);
        model.addAttribute("stages", kinds.get(EstateDesk.KIND).stages());
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
    }

    /** A row for each component with its estates by state, how many it handed over and how many it has to. */
    private static List<Row> matrix(List<EstateLines.Cell> cells) {
        return List.of(Component.values()).stream().map(component -> {
            var counts = new EnumMap<ComponentState, Integer>(ComponentState.class);
            var over = 0;
            var applicable = 0;
            for (var cell : cells) {
                if (cell.component() == component) {
                    counts.put(cell.state(), cell.estates());
                    over += cell.handedOver();
                    applicable += cell.state() == ComponentState.NOT_APPLICABLE ? 0 : cell.estates();
                }
            }
            return new Row(component, counts, over, applicable);
        }).toList();
    }

    /** How the estates stand with one component. */
    record Row(Component component, Map<ComponentState, Integer> counts, int handedOver, int applicable) {

        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
