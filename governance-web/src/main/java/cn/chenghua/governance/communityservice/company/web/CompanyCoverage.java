package cn.chenghua.governance.communityservice.company.web;

import java.time.LocalDate;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.company.CompanyDesk;
import cn.chenghua.governance.communityservice.company.SizeBook;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Selection;
import cn.chenghua.governance.communityservice.station.Coverage;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Which sub-districts have at least one sizeable company; two in one do not make up for none in another. */
@Component
class CompanyCoverage {

    private final ServiceProjects projects;
    private final SizeBook book;
    private final Hierarchies hierarchies;
    private final UnitNames units;
    private final Selection selection;

    CompanyCoverage(ServiceProjects projects, SizeBook book, Hierarchies hierarchies, UnitNames units, Selection selection) {
        this.projects = projects;
        this.book = book;
        this.hierarchies = hierarchies;
        this.units = units;
        this.selection = selection;
    }

    Coverage of(Actor actor, LocalDate day) {
        return Coverage.of(hierarchies.current(), day, Level.SUBDISTRICT,
                projects.places(actor, CompanyDesk.KIND, CompanyDesk.SIZEABLE)).seenBy(actor);
    }

    void fill(Actor actor, Model model) {
        var coverage = of(actor, selection.today());
        var values = new TreeMap<String, Integer>();
        coverage.units().forEach((unit, count) -> values.put(unit.value(), count));
        model.addAttribute("coverage", coverage);
        model.addAttribute("values", values);
        model.addAttribute("missing", coverage.missing().stream().map(units.asOfNow()).toList());
        model.addAttribute("threshold", book.threshold());
        model.addAttribute("defines", actor.may(Right.DEFINE_TARGETS));
    }
}
