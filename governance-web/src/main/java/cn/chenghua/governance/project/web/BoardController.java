package cn.chenghua.governance.project.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Projects of one kind by stage, and projects on the map; both show what the list with the same filters holds. */
@Controller
class BoardController {

    private static final int CARDS = 20;
    private static final int SPOTS = 2_000;
    private final ProjectLines lines;
    private final ProjectFilters filters;
    private final ProjectKinds kinds;
    private final PortfolioModel portfolio;
    private final Hierarchies hierarchies;

    BoardController(ProjectLines lines, ProjectFilters filters, ProjectKinds kinds, PortfolioModel portfolio,
            Hierarchies hierarchies) {
        this.lines = lines;
        this.filters = filters;
        this.kinds = kinds;
        this.portfolio = portfolio;
        this.hierarchies = hierarchies;
    }

    /** A board has the stages of one kind; of the first where none is chosen. */
    @GetMapping("/projects/board")
    String board(Actor actor, @RequestParam MultiValueMap<String, String> link, Model model) {
        var asked = ProjectQuery.of(link);
        var query = asked.ofKind(asked.kind() == null || asked.kind().isBlank() ? kinds.all().getFirst().code() : asked.kind());
        var filter = filters.of(actor, query);
        portfolio.fill(actor, query, model);
        var found = lines.board(filter, CARDS).stream().collect(Collectors.toMap(ProjectLines.Column::stage, column -> column));
        var columns = new ArrayList<ProjectLines.Column>();
        columns.add(found.getOrDefault("", new ProjectLines.Column("", 0, List.of())));
        kinds.get(Objects.requireNonNull(query.kind())).stages().forEach(stage -> columns
                .add(found.getOrDefault(stage.code(), new ProjectLines.Column(stage.code(), 0, List.of()))));
        model.addAttribute("columns", columns);
        return "project/board";
    }

    @GetMapping("/projects/map")
    String map(Actor actor, @RequestParam MultiValueMap<String, String> link, Model model) {
        var query = ProjectQuery.of(link);
        var filter = filters.of(actor, query);
        portfolio.fill(actor, query, model);
        var counts = lines.byUnit(filter);
        model.addAttribute("count", counts.values().stream().mapToInt(Integer::intValue).sum());
        model.addAttribute("values", subdistricts(counts));
        model.addAttribute("spots", SPOTS);
        return "project/map";
    }

    /** By today's sub-district; what lies on the district itself has no place on the map. */
    private Map<String, Integer> subdistricts(Map<UnitCode, Integer> counts) {
        var hierarchy = hierarchies.current();
        var today = filters.today();
        var sums = new HashMap<String, Integer>();
        counts.forEach((unit, count) -> hierarchy.subdistrict(unit, today)
                .ifPresent(place -> sums.merge(place.unit().value(), count, Integer::sum)));
        return sums;
    }

    /** The projects with a known position, as GeoJSON for the map. */
    @GetMapping("/projects/spots")
    @ResponseBody
    ResponseEntity<Map<String, Object>> spots(Actor actor, @RequestParam MultiValueMap<String, String> link) {
        var query = ProjectQuery.of(link);
        var today = filters.today();
        var features = lines.spots(filters.of(actor, query), SPOTS).stream().map(spot -> {
            var due = spot.dueOn();
            var properties = new LinkedHashMap<String, Object>();
            properties.put("name", spot.number() + " " + spot.name());
            properties.put("href", "/projects/" + spot.id());
            properties.put("late", due != null && due.isBefore(today));
            return Map.of("type", "Feature", "properties", properties, "geometry", Map.of("type", "Point", "coordinates",
                    List.of(spot.position().longitude(), spot.position().latitude())));
        }).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("type", "FeatureCollection", "features", features));
    }
}
