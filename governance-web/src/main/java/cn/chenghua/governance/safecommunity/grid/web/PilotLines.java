package cn.chenghua.governance.safecommunity.grid.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.safecommunity.grid.GridPilot;
import cn.chenghua.governance.safecommunity.grid.GridPilots;
import cn.chenghua.governance.safecommunity.grid.ServiceContract;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pilots somebody sees, with their contracts. */
@Component
public class PilotLines {

    private final ProjectLines lines;
    private final GridPilots pilots;

    PilotLines(ProjectLines lines, GridPilots pilots) {
        this.lines = lines;
        this.pilots = pilots;
    }

    public List<Row> all(Scope scope, LocalDate today) {
        var found = new ArrayList<ProjectLines.Line>();
        lines.each(new ProjectLines.Filter(scope, "", List.of(GridPilot.KIND), List.of(), List.of(), null, null, null),
                found::add);
        var known = new HashMap<UUID, GridPilot>();
        pilots.findAllById(found.stream().map(ProjectLines.Line::id).toList()).forEach(one -> known.put(one.projectId(), one));
        return found.stream().sorted(Comparator.comparing(ProjectLines.Line::number)).map(line -> {
            var pilot = known.getOrDefault(line.id(), new GridPilot(line.id()));
            return new Row(line, pilot, pilot.inForce(today).orElse(null));
        }).toList();
    }

    /** A pilot of the list with the contract in force today. */
    public record Row(ProjectLines.Line line, GridPilot pilot, @Nullable ServiceContract contract) {
        public boolean contracted() {
            return GridPilot.CONTRACTED.equals(line.stage());
        }
    }
}
