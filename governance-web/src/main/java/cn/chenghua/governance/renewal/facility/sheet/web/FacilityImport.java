package cn.chenghua.governance.renewal.facility.sheet.web;

import java.util.HashMap;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.renewal.facility.FacilityItems;
import cn.chenghua.governance.renewal.facility.intake.FacilityIntake;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table of facilities and takes it in. */
@Component
class FacilityImport implements TableDoor.Intake {

    private final FacilityIntake intake;
    private final FacilityColumns columns;
    private final FacilityItems items;
    private final UnitNames units;

    FacilityImport(FacilityIntake intake, FacilityColumns columns, FacilityItems items, UnitNames units) {
        this.intake = intake;
        this.columns = columns;
        this.items = items;
        this.units = units;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var seen = new HashMap<String, Integer>();
        return Uploaded.table(content, encoding, columns, "name").judge("unit", rows(),
                piece -> intake.judge(actor, piece, seen));
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        return Uploaded.table(content, encoding, columns, "name").take(onlyGood, rows(),
                pieces -> intake.take(actor, pieces, onlyGood, told));
    }

    private Uploaded.Reading<FacilityIntake.Row> rows() {
        return Uploaded.Reading.each(new FacilitySheet(columns, items.all(), units.index())::read);
    }
}
