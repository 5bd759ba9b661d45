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
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.site.UnitIndex;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table of postings and takes it in. */
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
        var seen = new FundingIntake.Seen();
        return table(content, encoding).judge("project", rows(), piece -> intake.judge(actor, piece, seen));
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        return table(content, encoding).take(onlyGood, rows(), pieces -> intake.take(actor, pieces, onlyGood, told));
    }

    private Uploaded table(byte[] content, @Nullable String encoding) {
        return Uploaded.table(content, encoding, columns, "project", "month");
    }

    private Uploaded.Reading<FundingIntake.Row> rows() {
        var hierarchy = hierarchies.current();
        var today = filters.today();
        return (rows, notes) -> new FundSheet(columns, sources, new UnitIndex(hierarchy, today),
                unit -> List.copyOf(hierarchy.within(unit, today)), notes).pieces(rows);
    }
}
