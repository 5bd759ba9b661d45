package cn.chenghua.governance.renewal.facility.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.web.ProgressBar;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.renewal.facility.FacilityDesk;
import cn.chenghua.governance.renewal.facility.FacilityLines;
import cn.chenghua.governance.renewal.programme.ProgrammeBook;
import cn.chenghua.governance.renewal.programme.ProgrammeDesk;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list of facilities with their sums by class and year, and the map. */
@Controller
@RequestMapping("/renewal/facilities")
class FacilityListController {

    private static final int PAGE = 50;
    private static final int SPOTS = 2_000;
    private final FacilityLines lines;
    private final FacilityFilters filters;
    private final FacilityWords words;
    private final ProgrammeBook programme;
    private final ProgressReport report;
    private final Questions questions;
    private final Hierarchies hierarchies;
    private final Places places;
    private final UnitNames units;

    FacilityListController(FacilityLines lines, FacilityFilters filters, FacilityWords words, ProgrammeBook programme,
            ProgressReport report, Questions questions, Hierarchies hierarchies, Places places, UnitNames units) {
        this.lines = lines;
        this.filters = filters;
        this.words = words;
        this.programme = programme;
        this.report = report;
        this.questions = questions;
        this.hierarchies = hierarchies;
        this.places = places;
        this.units = units;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute FacilityQuery query, @RequestParam(required = false) @Nullable String after,
            Model model) {
        var filter = filters.of(actor, query);
        var found = lines.list(filter, after == null ? "" : after.strip(), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var whole = new FacilityQuery(query.text(), query.unit(), null, null, null, null, null, null, null);
        var current = programme.current();
        model.addAttribute("query", query);
        model.addAttribute("whole", whole);
        model.addAttribute("lines", shown);
        model.addAttribute("count", lines.count(filter));
        model.addAttribute("programme", current);
        var rows = rows(lines.sums(filters.of(actor, whole)));
        model.addAttribute("rows", rows);
        model.addAttribute("yearly", current.years().stream().collect(Collectors.toMap(year -> year,
                year -> rows.stream().mapToInt(row -> row.byYear().getOrDefault(year, 0)).sum())));
        model.addAttribute("years", current.years());
        model.addAttribute("words", words);
        model.addAttribute("places", places.seen(actor));
        model.addAttribute("placed", units.named(shown.stream().map(FacilityLines.Line::place).toList()));
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        model.addAttribute("next", found.size() > PAGE ? "/renewal/facilities" + query.from(shown.getLast().number()) : null);
        report.all(questions.of(actor, null, null, null)).stream()
                .filter(progress -> progress.target().code().equals(ProgrammeDesk.TARGET)).findFirst().ifPresent(progress -> {
                    model.addAttribute("bar", new ProgressBar(progress));
                    model.addAttribute("leftOut",
                            FacilityDesk.IN_USE.equals(progress.definition().terms().headline().rule().stage()));
                });
        return "renewal/facilities";
    }

    /** A row for each class with what was completed year by year, is in use, and closed again. */
    private List<Row> rows(List<FacilityLines.Sum> sums) {
        return words.groups().keySet().stream().map(code -> {
            var byYear = new TreeMap<Integer, Integer>();
            var all = 0;
            var inUse = 0;
            var closed = 0;
            for (var sum : sums) {
                if (code.equals(sum.classCode())) {
                    all += sum.facilities();
                    inUse += sum.inUse();
                    closed += sum.closed();
                    if (sum.year() > 0) {
                        byYear.put(sum.year(), sum.facilities());
                    }
                }
            }
            return new Row(code, all, byYear, inUse, closed);
        }).toList();
    }

    @GetMapping("/map")
    String map(Actor actor, @ModelAttribute FacilityQuery query, Model model) {
        var hierarchy = hierarchies.current();
        var values = new HashMap<String, Integer>();
        lines.byUnit(filters.of(actor, query)).forEach((unit, count) -> hierarchy.subdistrict(unit, filters.today())
                .ifPresent(place -> values.merge(place.unit().value(), count, Integer::sum)));
        model.addAttribute("query", query);
        model.addAttribute("words", words);
        model.addAttribute("values", values);
        model.addAttribute("placed",
                units.named(values.keySet().stream().map(cn.chenghua.governance.district.UnitCode::new).toList()));
        model.addAttribute("count", values.values().stream().mapToInt(Integer::intValue).sum());
        return "renewal/facility-map";
    }

    /** The facilities with a known position, as GeoJSON for the map. */
    @GetMapping("/spots")
    @ResponseBody
    ResponseEntity<Map<String, Object>> spots(Actor actor, @ModelAttribute FacilityQuery query) {
        var features = lines.list(filters.of(actor, query), "", SPOTS).stream().filter(line -> line.position() != null)
                .map(FacilityListController::spot).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("type", "FeatureCollection", "features", features));
    }

    private static Map<String, Object> spot(FacilityLines.Line line) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("name", line.number() + " " + line.name());
        properties.put("href", "/renewal/facilities/" + line.id());
        properties.put("late", line.closedOn() != null);
        Position at = Objects.requireNonNull(line.position());
        return Map.of("type", "Feature", "properties", properties, "geometry", Map.of("type", "Point", "coordinates",
                List.of(at.longitude().doubleValue(), at.latitude().doubleValue())));
    }

    /** How the facilities of a class stand. */
    record Row(String code, int all, Map<Integer, Integer> byYear, int inUse, int closed) {

        public int built() {
            return byYear.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
