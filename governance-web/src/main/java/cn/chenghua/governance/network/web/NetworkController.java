package cn.chenghua.governance.network.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.geometry.UnitShapes;
import cn.chenghua.governance.network.NetworkVersion;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.network.check.NetworkCheck;
import cn.chenghua.governance.network.check.UnitDensity;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page of the street network: what was checked, and where it is too sparse to be believed. */
@Controller
class NetworkController {

    private static final int LISTED = 50;
    private final Editions editions;
    private final Networks networks;
    private final NetworkCheck check;
    private final UnitShapes shapes;
    private final Hierarchies hierarchies;
    private final UnitNames units;

    NetworkController(Editions editions, Networks networks, NetworkCheck check, UnitShapes shapes, Hierarchies hierarchies,
            UnitNames units) {
        this.editions = editions;
        this.networks = networks;
        this.check = check;
        this.shapes = shapes;
        this.hierarchies = hierarchies;
        this.units = units;
    }

    @GetMapping("/network")
    String show(Actor actor, @RequestParam(required = false) @Nullable Integer edition, Model model) {
        var version = editions.find(edition);
        model.addAttribute("keeps", actor.may(Right.REORGANISE));
        model.addAttribute("version", version);
        model.addAttribute("editions", networks.all());
        model.addAttribute("rules", check.rules());
        if (version != null) {
            fill(version, model);
        }
        return "network/network";
    }

    private void fill(NetworkVersion version, Model model) {
        var judged = check.judge(version);
        var topology = judged.topology();
        var dense = densities(judged);
        model.addAttribute("topology", topology);
        model.addAttribute("gaps", topology.gaps().stream().limit(LISTED).map(gap -> GapLine.of(gap, judged)).toList());
        model.addAttribute("lengths",
                topology.differing().stream().limit(LISTED).map(edge -> LengthLine.of(edge, judged)).toList());
        model.addAttribute("cells", Believed.of(judged, shapes.find(hierarchies.current().district().code()).orElse(null)));
        model.addAttribute("units", dense);
        model.addAttribute("named", units.named(dense.stream().map(UnitDensity::unit).toList()));
    }

    private List<UnitDensity> densities(NetworkCheck.Judgement judged) {
        var hierarchy = hierarchies.current();
        return NetworkCheck.units(judged, shapes.all().stream()
                .filter(shape -> hierarchy.find(shape.unit()).filter(unit -> unit.level() == Level.SUBDISTRICT).isPresent())
                .toList());
    }

    /** The streets and the sparse cells as GeoJSON for the map. */
    @GetMapping("/network/map")
    @ResponseBody
    ResponseEntity<Map<String, Object>> map(@RequestParam(required = false) @Nullable Integer edition) {
        var version = editions.find(edition);
        var features = new ArrayList<Map<String, Object>>();
        if (version != null) {
            var judged = check.judge(version);
            var cells = Believed.of(judged, shapes.find(hierarchies.current().district().code()).orElse(null));
            cells.sparse().forEach(cell -> features.add(NetworkJson.cell(cell)));
            judged.network().edges().forEach(edge -> features.add(NetworkJson.course(edge, judged)));
        }
        var tag = "\"n%s-%d\"".formatted(version == null ? "" : version.id(), shapes.version());
        return ResponseEntity.ok().eTag(tag).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("type", "FeatureCollection", "features", features));
    }
}
