package cn.chenghua.governance.backstreet.pattern.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.backstreet.pattern.NewLink;
import cn.chenghua.governance.backstreet.pattern.StreetPatterns;
import cn.chenghua.governance.backstreet.pattern.StreetPatterns.With;
import cn.chenghua.governance.backstreet.pattern.trial.PlannedLinks;
import cn.chenghua.governance.backstreet.pattern.trial.TrialDesk;
import cn.chenghua.governance.backstreet.plane.web.MapFeature;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pattern of streets, now and with new links, and the links that are tried. */
@Controller
class PatternController {

    private final StreetPatterns patterns;
    private final PlannedLinks planned;
    private final TrialDesk desk;
    private final ShapeDoor door;
    private final UnitNames units;
    private final Sentences sentences;

    PatternController(StreetPatterns patterns, PlannedLinks planned, TrialDesk desk, ShapeDoor door, UnitNames units,
            Sentences sentences) {
        this.patterns = patterns;
        this.planned = planned;
        this.desk = desk;
        this.door = door;
        this.units = units;
        this.sentences = sentences;
    }

    @GetMapping("/backstreet/pattern")
    String show(Actor actor, @RequestParam(required = false) @Nullable String with, Model model) {
        var chosen = with(with);
        var answer = patterns.answer(actor.reads(), chosen).orElse(null);
        model.addAttribute("with", chosen.name().toLowerCase(Locale.ROOT));
        model.addAttribute("answer", answer);
        model.addAttribute("trial", planned.source());
        model.addAttribute("measures", answer == null ? List.of() : PatternRow.of(answer));
        model.addAttribute("named", units.asOfNow());
        model.addAttribute("systems", Crs.values());
        model.addAttribute("tries", actor.may(Right.SET_STANDARDS));
        if (answer != null) {
            model.addAttribute("placed",
                    units.named(answer.places().stream().map(place -> place.unit()).toList()));
        }
        return "green/pattern";
    }

    private static With with(@Nullable String with) {
        return "opened".equals(with) ? With.OPENED : With.PLANNED;
    }

    @GetMapping("/backstreet/pattern/shapes")
    @ResponseBody
    ResponseEntity<Map<String, Object>> shapes(Actor actor, @RequestParam(required = false) @Nullable String with) {
        var features = new ArrayList<MapFeature>();
        patterns.answer(actor.reads(), with(with)).filter(answer -> !answer.sparseAll()).ifPresent(answer -> {
            answer.pair().before().blocks().shapes().forEach(block -> features.add(new MapFeature(answer.plane().round(block),
                    sentences.say("pattern.block", Math.round(block.getArea())), tone(block.getArea()), null)));
            answer.added().forEach(link -> features.add(
                    new MapFeature(link.geometry(), link.name(), link.opened() ? "pattern-opened" : "pattern-planned", null)));
        });
        return MapFeature.answer(features);
    }

    private static String tone(double area) {
        return area <= 40_000 ? "pattern-small" : area <= 100_000 ? "pattern-middle" : "pattern-large";
    }

    @GetMapping("/backstreet/pattern.csv")
    void csv(Actor actor, @RequestParam(required = false) @Nullable String with, HttpServletResponse response)
            throws IOException {
        var headers = List.of("measure", "before", "after", "unit").stream()
                .map(name -> TableWriter.Column.of(sentences.say("pattern.head." + name))).toList();
        var answer = patterns.answer(actor.reads(), with(with));
        try (var writer = TableWriter.csv(Download.csv(response, "street-pattern"), headers)) {
            if (answer.isPresent()) {
                for (var row : PatternRow.of(answer.get())) {
                    writer.row(sentences.say("pattern.measure." + row.name()), row.before(), row.after(),
                            sentences.say("pattern.unit." + row.name()));
                }
                for (var place : answer.get().places()) {
                    writer.row(units.name(place.unit()), place.sparse() ? "" : PatternRow.rounded(place.before(), 2),
                            place.sparse() ? "" : PatternRow.rounded(place.after(), 2), sentences.say("pattern.unit.density"));
                }
            }
        }
    }

    @PostMapping("/backstreet/pattern/links")
    String lay(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "WGS84") Crs crs, @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "false") boolean clear, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            var links = clear ? List.<NewLink>of() : read(file == null ? new byte[0] : file.getBytes(), crs);
            desk.lay(actor, links, source);
            next.addFlashAttribute("notice", sentences.say("pattern.laid", links.size()));
            return "redirect:/backstreet/pattern";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("warning", sentences.of(refusal));
            return show(actor, null, model);
        }
    }

    private List<NewLink> read(byte[] content, Crs crs) {
        return ShapeDoor.features(content).stream().map(feature -> {
            var number = feature.cell("number").text();
            var key = number.isEmpty() ? Integer.toString(feature.number()) : number;
            var name = feature.cell("name").text();
            return new NewLink(key, name.isEmpty() ? key : name, door.pass(Objects.requireNonNull(feature.shape()), crs), false);
        }).toList();
    }
}
