package cn.chenghua.governance.renewal.estate.sheet.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.renewal.estate.EstateIntake;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table of estates and takes it in; both read it anew, so that neither holds it as a whole. */
@Component
class EstateImport implements TableDoor.Intake {

    private final EstateIntake intake;
    private final EstateColumns columns;
    private final Hierarchies hierarchies;
    private final Clock clock;

    EstateImport(EstateIntake intake, EstateColumns columns, Hierarchies hierarchies, Clock clock) {
        this.intake = intake;
        this.columns = columns;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var table = open(content, encoding);
        var found = new Findings();
        found.header(table, EstateColumns.ALL::contains, columns::label);
        var seen = new HashMap<String, Integer>();
        try (var rows = table.rows()) {
            return found.judge(sheet(found::add).pieces(rows.iterator()), piece -> intake.judge(actor, piece, seen), "unit",
                    columns::label);
        }
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        try (var rows = open(content, encoding).rows()) {
            return intake.take(actor, sheet(Findings.stopping(onlyGood)).pieces(rows.iterator()), onlyGood, told);
        }
    }

    private EstateSheet sheet(Consumer<RowNote> notes) {
        return new EstateSheet(columns, new UnitIndex(hierarchies.current(), LocalDate.ofInstant(clock.instant(), Days.ZONE)),
                notes);
    }

    private Table open(byte[] content, @Nullable String encoding) {
        return Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, columns.names())
                .requiring(columns::label, "name");
    }
}
