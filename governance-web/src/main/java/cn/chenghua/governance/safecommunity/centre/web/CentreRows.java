package cn.chenghua.governance.safecommunity.centre.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.safecommunity.centre.Centre;
import cn.chenghua.governance.safecommunity.centre.CentreDesk;
import cn.chenghua.governance.safecommunity.centre.CentreFunction;
import cn.chenghua.governance.safecommunity.centre.CentreLevel;
import cn.chenghua.governance.safecommunity.centre.Centres;

import org.springframework.stereotype.Component;

/** The centres somebody sees, with what is known beside their projects. */
@Component
public class CentreRows {

    private final ProjectLines lines;
    private final Centres centres;
    private final CentreDesk desk;

    CentreRows(ProjectLines lines, Centres centres, CentreDesk desk) {
        this.lines = lines;
        this.centres = centres;
        this.desk = desk;
    }

    public List<Row> all(Scope scope) {
        var found = new ArrayList<ProjectLines.Line>();
        lines.each(new ProjectLines.Filter(scope, "", List.of(Centre.KIND), List.of(), List.of(), null, null, null), found::add);
        var known = new HashMap<UUID, Centre>();
        centres.findAllById(found.stream().map(ProjectLines.Line::id).toList()).forEach(one -> known.put(one.projectId(), one));
        var list = desk.inForce();
        return found.stream().map(line -> {
            var level = CentreLevel.of(line.classCode());
            var centre = known.getOrDefault(line.id(), new Centre(line.id()));
            return new Row(line, level, centre, list.of(level).stream().filter(CentreFunction::mandatory).count(),
                    centre.missing(list, level).size());
        }).sorted(Comparator.comparing(Row::level).thenComparing(row -> row.line().number())).toList();
    }

    /** A centre of the list: how many functions it needs, and how many of them were not shown to work. */
    public record Row(ProjectLines.Line line, CentreLevel level, Centre centre, long needed, long missing) {
        public boolean functioning() {
            return Centre.FUNCTIONING.equals(line.stage());
        }
    }
}
