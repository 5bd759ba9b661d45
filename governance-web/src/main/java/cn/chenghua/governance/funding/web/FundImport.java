package cn.chenghua.governance.funding.web;

import java.util.List;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.funding.Sources;
import cn.chenghua.governance.funding.intake.FundingIntake;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table of postings and takes it in; both read it anew, so that neither holds it whole. */
@Component
class FundImport implements TableDoor.Intake {

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

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var table = open(content, encoding);
        var found = new Findings();
        var seen = new FundingIntake.Seen();
        found.header(table, columns::known, columns::label);
        try (var rows = table.rows()) {
            return found.judge(sheet(found::add).pieces(rows.iterator()), piece -> intake.judge(actor, piece, seen), "project",
                    columns::label);
        }
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood,
            Consumer<Outcome> told) {
        try (var rows = open(content, encoding).rows()) {
            return intake.take(actor, sheet(Findings.stopping(onlyGood)).pieces(rows.iterator()), onlyGood, told);
        }
    }

    private FundSheet sheet(Consumer<RowNote> notes) {
        var hierarchy = hierarchies.current();
        var today = filters.today();
        return new FundSheet(columns, sources, new UnitIndex(hierarchy, today),
                unit -> List.copyOf(hierarchy.within(unit, today)), notes);
    }

    private Table open(byte[] content, @Nullable String encoding) {
        return Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, columns.names())
                .requiring(columns::label, "project", "month");
    }
}
