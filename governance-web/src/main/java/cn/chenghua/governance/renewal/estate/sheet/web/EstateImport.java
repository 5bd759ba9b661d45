package cn.chenghua.governance.renewal.estate.sheet.web;

import java.util.HashMap;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.renewal.estate.EstateIntake;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table of estates and takes it in. */
@Component
class EstateImport implements TableDoor.Intake {

    private final EstateIntake intake;
    private final EstateColumns columns;
    private final UnitNames units;

    EstateImport(EstateIntake intake, EstateColumns columns, UnitNames units) {
        this.intake = intake;
        this.columns = columns;
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

    private Uploaded.Reading<EstateIntake.Row> rows() {
        return Uploaded.Reading.each(new EstateSheet(columns, units.index())::read);
    }
}
