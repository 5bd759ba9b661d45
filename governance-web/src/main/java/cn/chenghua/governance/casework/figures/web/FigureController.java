package cn.chenghua.governance.casework.figures.web;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.casework.figures.CaseFigures;
import cn.chenghua.governance.casework.figures.FigureRows;
import cn.chenghua.governance.casework.figures.Part.Name;
import cn.chenghua.governance.casework.figures.Period;
import cn.chenghua.governance.casework.web.DisorderFilters;
import cn.chenghua.governance.casework.web.DisorderWords;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** The figures of a period, each number a link to exactly its cases. */
@Controller
class FigureController {

    private final FigureRows rows;
    private final DisorderFilters filters;
    private final DisorderWords words;
    private final UnitNames units;
    private final Sentences sentences;

    FigureController(FigureRows rows, DisorderFilters filters, DisorderWords words, UnitNames units, Sentences sentences) {
        this.rows = rows;
        this.filters = filters;
        this.words = words;
        this.units = units;
        this.sentences = sentences;
    }

    @GetMapping("/cases/figures")
    String show(Actor actor, @ModelAttribute("query") FigureQuery query, Model model) {
        var period = filters.period(query.from(), query.until());
        var filter = query.filter(actor, filters);
        model.addAttribute("found", rows.of(filter, period));
        model.addAttribute("detections", rows.detection(filter, period));
        model.addAttribute("names", Name.values());
        model.addAttribute("period", period);
        model.addAttribute("link", link(query, period));
        model.addAttribute("now", filters.now());
        model.addAttribute("kinds", words.choices(AssetKind.class, "casework.kind-of-asset."));
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.reads().widest().covers(new UnitCode(choice.getKey()))).toList());
        return "casework/figures";
    }

    @GetMapping("/cases/figures.csv")
    void csv(Actor actor, @ModelAttribute FigureQuery query, HttpServletResponse response) throws IOException {
        var found = rows.of(query.filter(actor, filters), filters.period(query.from(), query.until()));
        var columns = Stream.of("name", "count", "whole", "share")
                .map(column -> TableWriter.Column.of(sentences.say("casework.figures." + column))).toList();
        try (var writer = TableWriter.csv(Download.csv(response, "case-figures"), columns)) {
            for (var name : Name.values()) {
                writer.row(sentences.say("casework.figure." + name.name()), found.count(name), whole(found, name),
                        found.share(name));
            }
            writer.row(sentences.say("casework.figures.median"), found.median(), null, null);
            writer.row(sentences.say("casework.figures.ninetieth"), found.ninetieth(), null, null);
        }
    }

    private static @Nullable Integer whole(CaseFigures found, Name name) {
        var whole = name.whole();
        return whole == null ? null : found.count(whole);
    }

    /** The address of the cases behind a figure, to which its name is added. */
    private static String link(FigureQuery query, Period period) {
        var uri = UriComponentsBuilder.fromPath("/cases").queryParam("from", period.first()).queryParam("until", period.last());
        query.applied().forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(Map.<String, Object>copyOf(query.applied())).toUriString() + "&figure=";
    }
}
