package cn.chenghua.governance.responsibility.web;

import java.util.HashMap;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.responsibility.AssetIntake;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table or GeoJSON of assets and takes it in; positions are brought from the declared system to WGS84. */
@Component
class AssetImport implements TableDoor.Intake {

    private final AssetIntake intake;
    private final AssetColumns columns;
    private final UnitNames units;
    private final ShapeDoor door;

    AssetImport(AssetIntake intake, AssetColumns columns, UnitNames units, ShapeDoor door) {
        this.intake = intake;
        this.columns = columns;
        this.units = units;
        this.door = door;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String declared) {
        var said = ShapeDoor.Declared.of(declared);
        var seen = new HashMap<String, Integer>();
        return drawing(content, said).judge("unit", rows(said), piece -> intake.judge(actor, piece, seen));
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String declared, boolean onlyGood, Consumer<Outcome> told) {
        var said = ShapeDoor.Declared.of(declared);
        return drawing(content, said).take(onlyGood, rows(said),
                pieces -> intake.take(actor, pieces, said.origin(), onlyGood, told));
    }

    private Uploaded drawing(byte[] content, ShapeDoor.Declared said) {
        return Uploaded.drawing(content, said.encoding(), columns, "number");
    }

    private Uploaded.Reading<AssetIntake.Row> rows(ShapeDoor.Declared said) {
        return Uploaded.Reading.each(new AssetSheet(columns, units.index(), door, said.crs())::read);
    }
}
