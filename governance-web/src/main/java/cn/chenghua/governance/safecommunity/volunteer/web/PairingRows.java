package cn.chenghua.governance.safecommunity.volunteer.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.safecommunity.volunteer.Pairing;
import cn.chenghua.governance.safecommunity.volunteer.Pairings;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pairings somebody sees, with who is paired and how many hours are confirmed. */
@Component
public class PairingRows {

    private final ProjectLines lines;
    private final Pairings pairings;

    PairingRows(ProjectLines lines, Pairings pairings) {
        this.lines = lines;
        this.pairings = pairings;
    }

    public List<Row> all(Scope scope) {
        var found = new ArrayList<ProjectLines.Line>();
        lines.each(new ProjectLines.Filter(scope, "", List.of(Pairing.KIND), List.of(), List.of(), null, null, null),
                found::add);
        var known = new HashMap<UUID, Pairing>();
        pairings.findAllById(found.stream().map(ProjectLines.Line::id).toList())
                .forEach(one -> known.put(one.projectId(), one));
        return found.stream().sorted(Comparator.comparing(ProjectLines.Line::number))
                .map(line -> new Row(line, known.get(line.id()))).toList();
    }

    /** A pairing of the list; without a pair where nobody has said who it is. */
    public record Row(ProjectLines.Line line, @Nullable Pairing pairing) {
        public BigDecimal confirmed(int year) {
            return pairing == null ? BigDecimal.ZERO : pairing.confirmed(year);
        }

        public boolean in(int year) {
            return pairing != null && pairing.in(year);
        }

        public int waiting() {
            return pairing == null ? 0 : pairing.waiting().size();
        }
    }
}
