package cn.chenghua.governance.communityservice.station.web;

import java.time.LocalDate;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Selection;
import cn.chenghua.governance.communityservice.station.Coverage;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Which sub-districts and communities have a station in service today, by the list of units of today. */
@Component
class StationCoverage {

    private final ServiceProjects projects;
    private final Hierarchies hierarchies;
    private final UnitNames units;
    private final Selection selection;

    StationCoverage(ServiceProjects projects, Hierarchies hierarchies, UnitNames units, Selection selection) {
        this.projects = projects;
        this.hierarchies = hierarchies;
        this.units = units;
        this.selection = selection;
    }

    Coverage of(Actor actor, Level level, LocalDate day) {
        return Coverage.of(hierarchies.current(), day, level, projects.places(actor, Station.KIND, Station.IN_SERVICE))
                .seenBy(actor);
    }

    void fill(Actor actor, Model model) {
        var today = selection.today();
        var subdistricts = of(actor, Level.SUBDISTRICT, today);
        var communities = of(actor, Level.COMMUNITY, today);
        var names = units.asOfNow();
        var values = new TreeMap<String, Integer>();
        subdistricts.units().forEach((unit, count) -> values.put(unit.value(), count));
        model.addAttribute("subdistricts", subdistricts);
        model.addAttribute("communities", communities);
        model.addAttribute("values", values);
        model.addAttribute("missing", communities.missing().stream().map(names).toList());
        model.addAttribute("missingAbove", subdistricts.missing().stream().map(names).toList());
        model.addAttribute("asOf", today);
    }
}
