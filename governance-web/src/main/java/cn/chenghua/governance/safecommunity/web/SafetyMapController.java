package cn.chenghua.governance.safecommunity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.safecommunity.centre.Centre;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.site.ShapeDoor;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Centres that function by sub-district on the map, with the outlines of grid cells and the places of centres upon it. */
@Controller
class SafetyMapController {

    private final ProjectLines lines;
    private final GridDesk grid;
    private final Hierarchies hierarchies;
    private final SafetyView view;

    SafetyMapController(ProjectLines lines, GridDesk grid, Hierarchies hierarchies, SafetyView view) {
        this.lines = lines;
        this.grid = grid;
        this.hierarchies = hierarchies;
        this.view = view;
    }

    private static ProjectLines.Filter centres(Actor actor, @Nullable String stage) {
        return new ProjectLines.Filter(actor.reads(), "", List.of(Centre.KIND), List.of(), List.of(), stage, null, null);
    }

    @GetMapping("/safety/map")
    String show(Actor actor, Model model) {
        var hierarchy = hierarchies.current();
        var values = new TreeMap<String, Integer>();
        lines.byUnit(centres(actor, Centre.FUNCTIONING)).forEach((unit, count) -> hierarchy.subdistrict(unit, view.today())
                .ifPresent(place -> values.merge(place.unit().value(), count, Integer::sum)));
        view.fill(actor, model);
        model.addAttribute("values", values);
        return "safety/map";
    }

    /** Cells with an outline and centres with a position, as GeoJSON. */
    @GetMapping("/safety/spots")
    @ResponseBody
    ResponseEntity<Map<String, Object>> spots(Actor actor) {
        var features = new ArrayList<Map<String, Object>>();
        for (var cell : grid.all(actor)) {
            var outline = ShapeDoor.write(cell.outline());
            if (outline != null) {
                features.add(feature(cell.number() + " " + cell.name(), "/safety/cells/" + cell.id(),
                        cell.vacant(view.today()) > 0, outline));
            }
        }
        for (var spot : lines.spots(centres(actor, null), 500)) {
            features.add(feature(spot.name(), "/safety/centres/" + spot.id(), !Centre.FUNCTIONING.equals(spot.stage()),
                    Map.of("type", "Point", "coordinates", List.of(spot.position().longitude(), spot.position().latitude()))));
        }
        return Answers.of(Map.of("type", "FeatureCollection", "features", features));
    }

    private static Map<String, Object> feature(String name, String href, boolean late, Map<String, Object> geometry) {
        return Map.of("type", "Feature", "properties", Map.of("name", name, "href", href, "late", late), "geometry", geometry);
    }
}
