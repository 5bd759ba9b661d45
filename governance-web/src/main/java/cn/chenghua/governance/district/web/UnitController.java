package cn.chenghua.governance.district.web;

import java.time.Clock;
import java.time.LocalDate;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.ReorganisationRepository;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.UnitShapes;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class UnitController {

    private final Hierarchies hierarchies;
    private final ReorganisationRepository reorganisations;
    private final UnitShapes shapes;
    private final Clock clock;

    UnitController(Hierarchies hierarchies, ReorganisationRepository reorganisations, UnitShapes shapes, Clock clock) {
        this.hierarchies = hierarchies;
        this.reorganisations = reorganisations;
        this.shapes = shapes;
        this.clock = clock;
    }

    @GetMapping("/units")
    String list(@RequestParam(required = false) @Nullable LocalDate day, Model model) {
        var today = LocalDate.now(clock.withZone(Days.ZONE));
        var hierarchy = hierarchies.current();
        var shown = day == null ? today : Days.within("day", day);
        var page = UnitPage.of(hierarchy, shown, today);
        model.addAttribute("page", page);
        model.addAttribute("district", page.line(hierarchy.district()));
        model.addAttribute("history",
                reorganisations.history().stream().map(done -> HistoryLine.of(done, page.names())).toList());
        return "district/units";
    }

    /** What was reorganised so far, in the form the import takes. */
    @GetMapping("/units/history.csv")
    ResponseEntity<byte[]> export() {
        var hierarchy = hierarchies.current();
        var rows = reorganisations.history().reversed().stream()
                .flatMap(done -> ReorganisationSheet.rows(done, hierarchy).stream()).toArray(Object[][]::new);
        return Templates.csv("reorganisations", ReorganisationSheet.COLUMNS, rows);
    }

    @GetMapping("/units/{code}")
    String show(@PathVariable UnitCode code, Model model) {
        var today = LocalDate.now(clock.withZone(Days.ZONE));
        var hierarchy = hierarchies.current();
        var unit = hierarchy.get(code);
        var end = unit.abolished() == null || unit.abolished().isAfter(today) ? today : unit.abolished().minusDays(1);
        var page = UnitPage.of(hierarchy, end, today);
        model.addAttribute("page", page);
        model.addAttribute("unit", unit);
        model.addAttribute("line", page.line(unit));
        model.addAttribute("names", page.names());
        model.addAttribute("subdistrict", hierarchy.subdistrict(code, today).orElse(null));
        model.addAttribute("shape", shapes.find(code).orElse(null));
        model.addAttribute("heirs", unit.successors().stream().map(hierarchy::get).map(page::line).toList());
        model.addAttribute("came",
                hierarchy.all().stream().filter(other -> other.successors().contains(code)).map(page::line).toList());
        model.addAttribute("district", unit.level() == Level.DISTRICT);
        model.addAttribute("history", reorganisations.history().stream()
                .filter(done -> done.from().contains(code) || done.to().contains(code))
                .map(done -> HistoryLine.of(done, page.names())).toList());
        return "district/unit";
    }
}
