package cn.chenghua.governance.funding.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.funding.Sources;
import cn.chenghua.governance.funding.intake.FundingIntake;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table of postings and takes it in; both read it anew, so that neither holds it whole. */
@Component
class FundImport {

    private static final int SHOWN = 300;
    private final FundingIntake intake;
    private final FundColumns columns;
    private final Sources sources;
    private final Hierarchies hierarchies;
    private final FundFilters filters;

    FundImport(FundingIntake intake, FundColumns columns, Sources sources, Hierarchies hierarchies, FundFilters filters) {
        this.intake = intake;
        this.columns = columns;
        this.sources = sources;
        this.hierarchies = hierarchies;
        this.filters = filters;
    }

    /** What would happen, without writing anything. */
    Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var table = open(content, encoding);
        var found = new Findings();
        var seen = new FundingIntake.Seen();
        table.columns().forEach(column -> header(column, found));
        var tally = new Tally(0, 0, 0, 0);
        try (var rows = table.rows()) {
            var pieces = sheet(found::add).pieces(rows.iterator());
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

    private void header(String column, Findings found) {
        if (!columns.known(column)) {
            found.add(RowNote.hint(1, column, column, "project.import.column"));
        } else if (FundColumns.inLargerUnit(column)) {
            found.add(RowNote.hint(1, column, columns.label(column), "funding.import.scaled"));
        }
    }

    /** Takes the table in; with {@code onlyGood} without the rows that cannot be taken. */
    Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood) {
        try (var rows = open(content, encoding).rows()) {
            var pieces = sheet(note -> {
                if (note.stops() && !onlyGood) {
                    throw new RowsRefused(note.row());
                }
            }).pieces(rows.iterator());
            return intake.take(actor, pieces, onlyGood, _ -> {
            });
        }
    }

    private FundSheet sheet(java.util.function.Consumer<RowNote> notes) {
        var hierarchy = hierarchies.current();
        var today = filters.today();
        return new FundSheet(columns, sources, new UnitIndex(hierarchy, today),
                unit -> List.copyOf(hierarchy.within(unit, today)), notes);
    }

    private Table open(byte[] content, @Nullable String encoding) {
        return Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, columns.names())
                .requiring("project", "month");
    }

    private static RowNote note(int row, Refusal refusal) {
        if (refusal instanceof Actor.Denied) {
            return RowNote.error(row, "project", "", "project.import.foreign");
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
            return tally.added() + tally.unchanged();
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

        Trial trial(Tally tally, FundColumns columns) {
            var shown = notes.stream().sorted(Comparator.comparingInt(RowNote::row)).map(note -> new RowNote(note.row(),
                    columns.label(note.column()), note.value(), note.key(), note.arguments(), note.severity())).toList();
            return new Trial(tally, bad.size(), count, shown);
        }
    }

    /** A table that was to be taken as a whole and has a row that cannot be taken. */
    static final class RowsRefused extends Refusal {
        RowsRefused(int row) {
            super("project.import.rows", "file", row);
        }
    }
}
