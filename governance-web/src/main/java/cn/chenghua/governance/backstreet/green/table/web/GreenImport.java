package cn.chenghua.governance.backstreet.green.table.web;

import java.util.HashMap;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.green.GreenIntake;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table with well-known text, or GeoJSON, of the green register and takes it in. */
@Component
class GreenImport implements TableDoor.Intake {

    private final GreenIntake intake;
    private final GreenColumns columns;
    private final ProjectKinds kinds;
    private final UnitNames units;
    private final ShapeDoor door;

    GreenImport(GreenIntake intake, GreenColumns columns, ProjectKinds kinds, UnitNames units, ShapeDoor door) {
        this.intake = intake;
        this.columns = columns;
        this.kinds = kinds;
        this.units = units;
        this.door = door;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String declared) {
        var said = ShapeDoor.Declared.of(declared);
        var seen = new HashMap<String, Integer>();
        return drawing(content, said).judge("unit", rows(said), piece -> intake.judge(actor, piece, said.sure(), seen));
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String declared, boolean onlyGood, Consumer<Outcome> told) {
        var said = ShapeDoor.Declared.of(declared);
        return drawing(content, said).take(onlyGood, rows(said),
                pieces -> intake.take(actor, pieces, said.sure(), onlyGood, told));
    }

    private Uploaded drawing(byte[] content, ShapeDoor.Declared said) {
        return Uploaded.drawing(content, said.encoding(), columns, "number");
    }

    private Uploaded.Reading<GreenIntake.Row> rows(ShapeDoor.Declared said) {
        return Uploaded.Reading.each(new GreenSheet(columns, kinds, units.index(), door, said)::read);
    }
}
