package cn.chenghua.governance.backstreet.green.link.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.green.link.Connections;
import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRules;
import cn.chenghua.governance.backstreet.green.web.GreenWords;
import cn.chenghua.governance.backstreet.plane.web.MapFeature;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Connecting dots to lines: pieces, missing links ranked by what they join, and links that are tried. */
@Controller
class ConnectionController {

    private static final int PIECES = 12;
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private final Connections connections;
    private final GreenRules rules;
    private final GreenWords words;
    private final Sentences sentences;

    ConnectionController(Connections connections, GreenRules rules, GreenWords words, Sentences sentences) {
        this.connections = connections;
        this.rules = rules;
        this.words = words;
        this.sentences = sentences;
    }

    @GetMapping("/backstreet/green/network")
    String show(Actor actor, @RequestParam(required = false) @Nullable String with,
            @RequestParam(name = "try", required = false) @Nullable List<String> tried, Model model) {
        var query = ConnectionQuery.of(with, tried);
        var view = connections.view(actor, !query.planned(), query.tried());
        model.addAttribute("query", query);
        model.addAttribute("view", view);
        model.addAttribute("pieces", view.before().pieces().stream().limit(PIECES).toList());
        model.addAttribute("before", view.before());
        model.addAttribute("after", view.after());
        model.addAttribute("numbers", view.numbers());
        model.addAttribute("tolerance", rules.value(GreenRule.JOIN));
        model.addAttribute("gap", rules.value(GreenRule.GAP));
        model.addAttribute("reach", rules.value(GreenRule.REACH));
        model.addAttribute("words", words);
        return "green/network";
    }

    @GetMapping("/backstreet/green/network/shapes")
    @ResponseBody
    ResponseEntity<Map<String, Object>> shapes(Actor actor, @RequestParam(required = false) @Nullable String with,
            @RequestParam(name = "try", required = false) @Nullable List<String> tried) {
        var query = ConnectionQuery.of(with, tried);
        var view = connections.view(actor, !query.planned(), query.tried());
        var numbers = view.numbers();
        var features = new ArrayList<MapFeature>();
        for (var place : view.before().places()) {
            var number = Objects.requireNonNull(numbers.get(place));
            features.add(new MapFeature(place.geometry(), place.name() + " · " + sentences.say("green.piece", number),
                    number == 1 ? "green-largest" : "green-other", "/backstreet/green/" + place.id()));
        }
        for (var found : view.links()) {
            var link = found.link();
            var path = found.path();
            var chosen = query.tried().contains(link.code());
            var course = path == null ? new Coordinate[]{link.start(), link.end()} : path.course().toArray(Coordinate[]::new);
            features.add(new MapFeature(SHAPES.createLineString(course), link.from().name() + " — " + link.to().name(),
                    chosen ? "green-tried" : "green-missing", null));
        }
        return MapFeature.answer(features);
    }

    @GetMapping("/backstreet/green/network.csv")
    void csv(Actor actor, @RequestParam(required = false) @Nullable String with, HttpServletResponse response)
            throws IOException {
        var view = connections.view(actor, !"planned".equals(with), List.of());
        var headers = List.of("from", "to", "gap", "metres", "area", "residents", "gain", "path", "detour").stream()
                .map(name -> TableWriter.Column.of(sentences.say("green.link." + name))).toList();
        try (var writer = TableWriter.csv(Download.csv(response, "missing-links"), headers)) {
            for (var found : view.links()) {
                var link = found.link();
                var path = found.path();
                writer.row(link.from().name(), link.to().name(), Math.round(link.gap()), Math.round(link.metres()),
                        Math.round(link.squareMetres()),
                        view.peopled() ? link.residents() : "", Math.round(link.gain() * 1_000) / 1_000.0,
                        path == null ? "" : Math.round(path.metres()),
                        path == null ? "" : Math.round(path.detour() * 100) / 100.0);
            }
        }
    }
}
