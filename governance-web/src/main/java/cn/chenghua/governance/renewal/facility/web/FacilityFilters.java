package cn.chenghua.governance.renewal.facility.web;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.web.ProjectFilters;
import cn.chenghua.governance.project.web.ProjectQuery;
import cn.chenghua.governance.renewal.facility.FacilityItems;
import cn.chenghua.governance.renewal.facility.FacilityLines;

import org.springframework.stereotype.Component;

/** Turns a question into a filter within the actor's scope. */
@Component
public class FacilityFilters {

    private final ProjectFilters projects;
    private final FacilityItems items;

    FacilityFilters(ProjectFilters projects, FacilityItems items) {
        this.projects = projects;
        this.items = items;
    }

    public LocalDate today() {
        return projects.today();
    }

    public FacilityLines.Filter of(Actor actor, FacilityQuery query) {
        var wide = projects.of(actor,
                new ProjectQuery(query.text(), "facility", query.unit(), query.stage(), false, null, null, null));
        var group = query.group();
        var narrowed = new ProjectLines.Filter(wide.scope(), wide.text(), wide.kinds(),
                group == null || group.isBlank() ? List.of() : List.of(group.strip()), List.of(), wide.stage(), null, null);
        var item = query.item();
        return new FacilityLines.Filter(narrowed, item == null || item.isBlank() ? null : items.get(item.strip()).code(),
                FacilityQuery.flag("built", query.built()), FacilityQuery.flag("inUse", query.inUse()),
                FacilityQuery.flag("closed", query.closed()), query.yearAsked());
    }
}
