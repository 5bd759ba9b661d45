package cn.chenghua.governance.backstreet.green.table.web;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.green.GreenIntake;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.web.DrawnIntake;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.ShapeDoor.Declared;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Component;

/** Judges an uploaded table with well-known text, or GeoJSON, of the green register and takes it in. */
@Component
class GreenImport extends DrawnIntake<GreenIntake.Row> {

    private final GreenIntake intake;
    private final GreenColumns columns;
    private final ProjectKinds kinds;
    private final UnitNames units;
    private final ShapeDoor door;

    GreenImport(GreenIntake intake, GreenColumns columns, ProjectKinds kinds, UnitNames units, ShapeDoor door) {
        super(columns, "unit", "number");
        this.intake = intake;
        this.columns = columns;
        this.kinds = kinds;
        this.units = units;
        this.door = door;
    }

    @Override
    protected Uploaded.Reading<GreenIntake.Row> rows(Declared said) {
        return Uploaded.Reading.each(new GreenSheet(columns, kinds, units.index(), door, said)::read);
    }

    @Override
    protected Function<List<GreenIntake.Row>, List<Outcome>> judging(Actor actor, Declared said) {
        var seen = new HashMap<String, Integer>();
        return piece -> intake.judge(actor, piece, said.sure(), seen);
    }

    @Override
    protected Tally take(Actor actor, Iterator<List<GreenIntake.Row>> pieces, Declared said, boolean onlyGood,
            Consumer<Outcome> told) {
        return intake.take(actor, pieces, said.sure(), onlyGood, told);
    }
}
