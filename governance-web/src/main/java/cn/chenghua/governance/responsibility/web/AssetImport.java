package cn.chenghua.governance.responsibility.web;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.DrawnIntake;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.responsibility.AssetIntake;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.ShapeDoor.Declared;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Component;

/** Judges an uploaded table or GeoJSON of assets and takes it in; positions are brought from the declared system to WGS84. */
@Component
class AssetImport extends DrawnIntake<AssetIntake.Row> {

    private final AssetIntake intake;
    private final AssetColumns columns;
    private final UnitNames units;
    private final ShapeDoor door;

    AssetImport(AssetIntake intake, AssetColumns columns, UnitNames units, ShapeDoor door) {
        super(columns, "unit", "number");
        this.intake = intake;
        this.columns = columns;
        this.units = units;
        this.door = door;
    }

    @Override
    protected Uploaded.Reading<AssetIntake.Row> rows(Declared said) {
        return Uploaded.Reading.each(new AssetSheet(columns, units.index(), door, said.crs())::read);
    }

    @Override
    protected Function<List<AssetIntake.Row>, List<Outcome>> judging(Actor actor, Declared said) {
        var seen = new HashMap<String, Integer>();
        return piece -> intake.judge(actor, piece, seen);
    }

    @Override
    protected Tally take(Actor actor, Iterator<List<AssetIntake.Row>> pieces, Declared said, boolean onlyGood,
            Consumer<Outcome> told) {
        return intake.take(actor, pieces, said.origin(), onlyGood, told);
    }
}
