package cn.chenghua.governance.milestone.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.milestone.MilestoneIntake.Row;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;

/**
 * Reads rows of an uploaded table as milestones, project by project; what was read otherwise than it was written is noted, what
 * cannot be read is noted and left out.
 */
final class MilestoneSheet {

    private static final int PIECE = 500;
    private static final int MOST = 1_000_000;
    private static final String SAYS = "milestone.import.";
    private final MilestoneColumns columns;
    private final ProjectKinds kinds;
    private final Consumer<RowNote> notes;
    private @Nullable Row ahead;

    MilestoneSheet(MilestoneColumns columns, ProjectKinds kinds, Consumer<RowNote> notes) {
        this.columns = columns;
        this.kinds = kinds;
        this.notes = notes;
    }

    /** The readable rows, some hundreds at a time, those of one project together. */
    Iterator<List<Row>> pieces(Iterator<TableRow> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return ahead != null || rows.hasNext();
            }

            @Override
            public List<Row> next() {
                var piece = new ArrayList<Row>(PIECE);
                var waiting = ahead;
                ahead = null;
                if (waiting != null) {
                    piece.add(waiting);
                }
                while (rows.hasNext()) {
                    var read = read(rows.next());
                    if (read == null) {
                        continue;
                    }
                    if (piece.size() >= PIECE && !piece.getLast().project().equals(read.project())) {
                        ahead = read;
                        break;
                    }
                    piece.add(read);
                }
                return piece;
            }
        };
    }

    private @Nullable Row read(TableRow row) {
        var cells = new Cells(row, notes);
        var project = cells.needed("project") == null ? null : cells.code("project");
        var name = cells.needed("milestone") == null ? null : cells.words("milestone");
        var stage = stage(cells);
        var planned = cells.day("planned");
        var forecast = cells.day("forecast");
        var actual = cells.day("actual");
        var responsible = cells.words("responsible");
        var weight = whole(cells, "weight");
        var limit = whole(cells, "limit_days");
        var after = cells.words("after");
        var needs = columns.choice(cells, "needs", "milestone.needs.", Evidence.Kind.values());
        var evidence = cells.text("evidence");
        return !cells.sound() || project == null || name == null
                ? null
                : new Row(row.number(), project, name, stage, planned, forecast, actual, responsible, weight, limit, after, needs,
                        evidence == null ? "" : evidence);
    }

    private static @Nullable Integer whole(Cells cells, String column) {
        var number = cells.decimal(column);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0) {
            cells.refuse(column, SAYS + "whole");
            return null;
        }
        return number.min(java.math.BigDecimal.valueOf(MOST)).intValue();
    }

    private @Nullable String stage(Cells cells) {
        var text = cells.words("stage");
        if (text == null) {
            return null;
        }
        var found = kinds.all().stream().flatMap(kind -> kind.stages().stream()).filter(term -> term.named(text))
                .map(term -> term.code()).distinct().toList();
        if (found.size() != 1) {
            cells.refuse("stage", SAYS + "stage", found.isEmpty() ? "—" : String.join(", ", found));
            return null;
        }
        return found.getFirst();
    }
}
