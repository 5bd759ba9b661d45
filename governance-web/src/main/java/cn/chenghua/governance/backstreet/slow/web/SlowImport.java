package cn.chenghua.governance.backstreet.slow.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.pattern.StreetOffset;
import cn.chenghua.governance.backstreet.slow.SlowIntake;
import cn.chenghua.governance.backstreet.slow.SlowIntake.Row;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.DrawnIntake;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.ShapeDoor.Declared;
import cn.chenghua.governance.site.UnitNames;

import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/** Judges an uploaded layer of foot and cycle ways and takes it in; one that lies off the known streets as a shifted map would is asked about. */
@Component
class SlowImport extends DrawnIntake<Row> {

    private final SlowIntake intake;
    private final SlowColumns columns;
    private final UnitNames units;
    private final Networks networks;
    private final ShapeDoor door;

    SlowImport(SlowIntake intake, SlowColumns columns, UnitNames units, Networks networks, ShapeDoor door) {
        super(columns, "unit", "number", "kind", "wkt");
        this.intake = intake;
        this.columns = columns;
        this.units = units;
        this.networks = networks;
        this.door = door;
    }

    @Override
    protected Uploaded.Reading<Row> rows(Declared said) {
        return Uploaded.Reading.each(new SlowSheet(columns, units.index(), door, said)::read);
    }

    @Override
    protected Uploaded.Reading<Row> rowsJudged(Declared said) {
        return (rows, notes) -> {
            var pieces = new ArrayList<List<Row>>();
            rows(said).pieces(rows, notes).forEachRemaining(pieces::add);
            suspect(pieces, said);
            return pieces.iterator();
        };
    }

    @Override
    protected Function<List<Row>, List<Outcome>> judging(Actor actor, Declared said) {
        var seen = new HashMap<String, Integer>();
        return piece -> intake.judge(actor, piece, seen);
    }

    @Override
    protected Tally take(Actor actor, Iterator<List<Row>> pieces, Declared said, boolean onlyGood, Consumer<Outcome> told) {
        return intake.take(actor, pieces, onlyGood, told);
    }

    /** Refuses the whole file where its lines lie much nearer to known streets when read in another system than declared. */
    private void suspect(List<List<Row>> pieces, Declared said) {
        if (said.sure()) {
            return;
        }
        List<Geometry> lines = pieces.stream().flatMap(List::stream).map(row -> row.way().geometry()).toList();
        networks.current().map(networks::read).map(StreetOffset::new).map(offset -> offset.of(lines))
                .filter(StreetOffset.Suspicion::grave).ifPresent(found -> {
                    throw new Shifted(found.system().name(), Math.round(found.declared()), Math.round(found.read()));
                });
    }

    /** A file whose places seem to be in another system than was declared. */
    static final class Shifted extends Refusal {
        Shifted(String system, long declared, long read) {
            super("slow.shifted", "crs", system, declared, read);
        }
    }
}
