package cn.chenghua.governance.responsibility;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes assets in row by row of a table, in pieces of some hundreds. A row whose number is known changes that asset, a row that
 * says nothing new changes nothing.
 */
@Service
public class AssetIntake {

    private final AssetDesk desk;
    private final AssetRepository assets;
    private final AssetShapes shapes;
    private final Hierarchies hierarchies;

    AssetIntake(AssetDesk desk, AssetRepository assets, AssetShapes shapes, Hierarchies hierarchies) {
        this.desk = desk;
        this.assets = assets;
        this.shapes = shapes;
        this.hierarchies = hierarchies;
    }

    /** What would become of the rows; {@code seen} remembers the numbers of earlier pieces of the same table. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public List<Outcome> judge(Actor actor, List<Row> piece, Map<String, Integer> seen) {
        var known = known(piece);
        return piece.stream().map(row -> judge(actor, row, known, seen)).toList();
    }

    private Map<String, Asset> known(List<Row> piece) {
        var numbers = piece.stream().map(row -> row.wish().number()).filter(Objects::nonNull).toList();
        return numbers.isEmpty()
                ? Map.of()
                : assets.findAllByNumberIn(numbers).stream().collect(Collectors.toMap(Asset::number, Function.identity()));
    }

    private Outcome judge(Actor actor, Row row, Map<String, Asset> known, Map<String, Integer> seen) {
        try {
            var number = row.wish().number();
            if (number != null) {
                var earlier = seen.putIfAbsent(number, row.number());
                if (earlier != null) {
                    throw AssetRefused.twice(number, earlier);
                }
            }
            return new Outcome(row.number(), fate(actor, row.wish(), number == null ? null : known.get(number)), null);
        } catch (Refusal refusal) {
            return new Outcome(row.number(), Fate.REFUSED, refusal);
        }
    }

    private Fate fate(Actor actor, AssetWish wish, @Nullable Asset old) {
        var facts = old == null ? wish.fresh() : wish.over(old.facts());
        var hierarchy = hierarchies.current();
        hierarchy.get(facts.place());
        actor.check(Right.KEEP_ASSETS, facts.place(), facts.responsible());
        if (wish.shape() != null) {
            new AssetShape(new java.util.UUID(0, 0), wish.shape(), "-");
        }
        if (old == null) {
            return Fate.NEW;
        }
        actor.check(Right.KEEP_ASSETS, old.place(), old.responsible());
        old.checkChange(facts.kind());
        var same = old.facts().texts().equals(facts.texts()) && sameShape(old, wish);
        return same ? Fate.UNCHANGED : Fate.CHANGED;
    }

    private boolean sameShape(Asset old, AssetWish wish) {
        var shape = wish.shape();
        return shape == null || shapes.find(old.id()).filter(kept -> kept.geometry().equalsExact(shape, 1e-7)).isPresent();
    }

    /**
     * Takes all pieces in, in one transaction.
     *
     * @param source where shapes come from
     * @param onlyGood whether rows that cannot be taken are left out; otherwise the first of them takes everything back
     */
    @LongWork
    public Tally take(Actor actor, Iterator<List<Row>> pieces, String source, boolean onlyGood, Consumer<Outcome> told) {
        var seen = new HashMap<String, Integer>();
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            var piece = pieces.next();
            var known = known(piece);
            for (var row : piece) {
                var outcome = judge(actor, row, known, seen);
                var refusal = outcome.refusal();
                if (refusal != null && !onlyGood) {
                    throw refusal;
                }
                var number = row.wish().number();
                if (refusal == null && outcome.fate() != Fate.UNCHANGED) {
                    write(actor, row.wish(), number == null ? null : known.get(number), source);
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
        }
        return tally;
    }

    private void write(Actor actor, AssetWish wish, @Nullable Asset old, String source) {
        var asset = old == null ? desk.register(actor, new RegisterAsset(null, wish.number(), wish.fresh())) : old;
        if (old != null) {
            var facts = wish.over(old.facts());
            if (!facts.texts().equals(old.facts().texts())) {
                asset = desk.describe(actor, old.id(), old.version(), facts, source);
            }
        }
        var shape = wish.shape();
        if (shape != null && !sameShape(asset, wish)) {
            desk.draw(actor, asset.id(), asset.version(), new AssetShape(asset.id(), shape, source), source);
        }
    }

    /** One row of a table and its number, the header being row 1. */
    public record Row(int number, AssetWish wish) {
    }
}
