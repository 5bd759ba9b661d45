package cn.chenghua.governance.project.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table and takes it in; both read it anew, so that neither holds it as projects. */
@Component
class ProjectImport {

    private static final int SHOWN = 300;
    private final ProjectIntake intake;
    private final ProjectKinds kinds;
    private final ProjectColumns columns;
    private final Hierarchies hierarchies;
    private final ProjectFilters filters;

    ProjectImport(ProjectIntake intake, ProjectKinds kinds, ProjectColumns columns, Hierarchies hierarchies,
            ProjectFilters filters) {
        this.intake = intake;
        this.kinds = kinds;
        this.columns = columns;
        this.hierarchies = hierarchies;
        this.filters = filters;
    }

    /** What would happen, without writing anything. */
    Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var table = open(content, encoding);
        var found = new Findings();
        var seen = new ProjectIntake.Seen();
        table.columns().stream().filter(column -> !columns.known(column))
                .forEach(column -> found.add(RowNote.hint(1, column, column, "project.import.column")));
        var tally = new Tally(0, 0, 0, 0);
        try (var rows = table.rows()) {
            var pieces = new ProjectSheet(kinds, index(), found::add).pieces(rows.iterator());
            while (pieces.hasNext()) {
                for (var outcome : intake.judge(actor, pieces.next(), seen)) {
                    tally = tally.with(outcome.fate());
                    var refusal = outcome.refusal();
                    if (refusal != null) {
                        found.add(note(outcome.row(), refusal));
                    }
                }
            }
        }
        return found.trial(tally, columns);
    }

    /** Takes the table in; with {@code onlyGood} without the rows that cannot be taken. */
    Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood) {
        try (var rows = open(content, encoding).rows()) {
            var pieces = new ProjectSheet(kinds, index(), note -> {
                if (note.stops() && !onlyGood) {
                    throw new RowsRefused(note.row());
                }
            }).pieces(rows.iterator());
            return intake.take(actor, pieces, onlyGood, _ -> {
            });
        }
    }

    private Table open(byte[] content, @Nullable String encoding) {
        var table = Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, columns.names())
                .requiring("name", "kind");
        table.columns().stream().filter(column -> !columns.known(column)).forEach(column -> columns.inAnotherUnit(column)
                .ifPresent(known -> {
                    throw new ColumnInAnotherUnit(column, known);
                }));
        return table.columns().contains("unit") ? table : table.requiring("unit_name");
    }

    private UnitIndex index() {
        return new UnitIndex(hierarchies.current(), filters.today());
    }

    private static RowNote note(int row, Refusal refusal) {
        if (refusal instanceof Actor.Denied) {
            return RowNote.error(row, "unit", "", "project.import.foreign");
        }
        var arguments = refusal.arguments();
        return RowNote.error(row, refusal.field(), arguments.length == 0 ? "" : arguments[0].toString(),
                "refusal." + refusal.code(), arguments);
    }

    /** A dry run's result: what would become of the rows, and what is wrong with some. */
    record Trial(Tally tally, int bad, int noteCount, List<RowNote> notes) {
        public boolean stopped() {
            return bad > 0;
        }

        public int good() {
            return tally.added() + tally.changed() + tally.unchanged();
        }
    }

    private static final class Findings {

        private final List<RowNote> notes = new ArrayList<>();
        private final Set<Integer> bad = new HashSet<>();
        private int count;

        void add(RowNote note) {
            count++;
            if (note.stops()) {
                bad.add(note.row());
            }
            if (notes.size() < SHOWN) {
                notes.add(note);
            }
        }

        Trial trial(Tally tally, ProjectColumns columns) {
            var shown = notes.stream().sorted(Comparator.comparingInt(RowNote::row)).map(note -> new RowNote(note.row(),
                    columns.label(note.column()), note.value(), note.key(), note.arguments(), note.severity())).toList();
            return new Trial(tally, bad.size(), count, shown);
        }
    }

    /** A column in a unit that is not read; leaving it out would lose its figures. */
    static final class ColumnInAnotherUnit extends Refusal {
        ColumnInAnotherUnit(String column, String known) {
            super("project.import.unit", "file", column, known);
        }
    }

    /** A table that was to be taken as a whole and has a row that cannot be taken. */
    static final class RowsRefused extends Refusal {
        RowsRefused(int row) {
            super("project.import.rows", "file", row);
        }
    }
}
