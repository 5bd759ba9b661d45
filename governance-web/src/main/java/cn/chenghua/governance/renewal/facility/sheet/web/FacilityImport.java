package cn.chenghua.governance.renewal.facility.sheet.web;

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
import cn.chenghua.governance.renewal.facility.FacilityItems;
import cn.chenghua.governance.renewal.facility.intake.FacilityIntake;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table of facilities and takes it in; both read it anew, so that neither holds it as a whole. */
@Component
class FacilityImport implements TableDoor.Intake {

    private final FacilityIntake intake;
    private final FacilityColumns columns;
    private final FacilityItems items;
    private final Hierarchies hierarchies;
    private final Clock clock;

    FacilityImport(FacilityIntake intake, FacilityColumns columns, FacilityItems items, Hierarchies hierarchies,
            Clock clock) {
        this.intake = intake;
        this.columns = columns;
        this.items = items;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var table = open(content, encoding);
        var found = new Findings();
        found.header(table, columns.all()::contains, columns::label);
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

    private FacilitySheet sheet(Consumer<RowNote> notes) {
        return new FacilitySheet(columns, items.all(),
                new UnitIndex(hierarchies.current(), LocalDate.ofInstant(clock.instant(), Days.ZONE)),
                notes);
    }

    private Table open(byte[] content, @Nullable String encoding) {
        return Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, columns.names())
                .requiring(columns::label, "name");
    }
}
