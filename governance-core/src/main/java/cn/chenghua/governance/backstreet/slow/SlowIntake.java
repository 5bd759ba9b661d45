package cn.chenghua.governance.backstreet.slow;

import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes foot and cycle ways in; a row whose number is known replaces that way, one that says nothing new changes nothing. */
@Service
public class SlowIntake {

    private final SlowWays ways;
    private final Hierarchies hierarchies;
    private final Clock clock;

    SlowIntake(SlowWays ways, Hierarchies hierarchies, Clock clock) {
        this.ways = ways;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Transactional(readOnly = true, label = LongWork.LABEL)
    public List<Outcome> judge(Actor actor, List<Row> piece, Map<String, Integer> seen) {
        var known = known(piece);
        return piece.stream().map(row -> judge(actor, row, known, seen)).toList();
    }

    private Map<String, SlowWay> known(List<Row> piece) {
        return ways.ofNumbers(piece.stream().map(row -> row.way().number()).toList()).stream()
                .collect(Collectors.toMap(SlowWay::number, Function.identity()));
    }

    private Outcome judge(Actor actor, Row row, Map<String, SlowWay> known, Map<String, Integer> seen) {
        try {
            var earlier = seen.putIfAbsent(row.way().number(), row.number());
            if (earlier != null) {
                throw SlowRefused.twice(row.way().number(), earlier);
            }
            hierarchies.current().get(row.way().place());
            actor.check(Right.KEEP_ASSETS, row.way().place(), row.way().responsible());
            var old = known.get(row.way().number());
            if (old != null) {
                actor.check(Right.KEEP_ASSETS, old.place(), old.responsible());
            }
            var fate = old == null ? Fate.NEW : old.same(row.way()) ? Fate.UNCHANGED : Fate.CHANGED;
            return new Outcome(row.number(), fate, null);
        } catch (Refusal refusal) {
            return new Outcome(row.number(), Fate.REFUSED, refusal);
        }
    }

    /** @param onlyGood whether rows that cannot be taken are left out; otherwise the first of them takes everything back */
    @LongWork
    public Tally take(Actor actor, Iterator<List<Row>> pieces, boolean onlyGood, Consumer<Outcome> told) {
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
                if (refusal == null && outcome.fate() != Fate.UNCHANGED) {
                    ways.put(row.way(), actor.username(), clock.instant());
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
        }
        return tally;
    }

    /** One row of a table and its number, the header being row 1. */
    public record Row(int number, SlowWay way) {
    }
}
