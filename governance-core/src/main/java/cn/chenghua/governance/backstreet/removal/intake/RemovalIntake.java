package cn.chenghua.governance.backstreet.removal.intake;

import java.time.Clock;
import java.time.LocalDate;
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
import cn.chenghua.governance.backstreet.removal.RemovalDesk;
import cn.chenghua.governance.backstreet.removal.RemovalRefused;
import cn.chenghua.governance.backstreet.removal.RemovalSite;
import cn.chenghua.governance.backstreet.removal.RemovalSites;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes sites in row by row of a table. A row whose number is known changes that site, a row that says nothing new changes nothing. */

@Service
public class RemovalIntake {

    private final RemovalDesk desk;
    private final RemovalSites sites;
    private final Hierarchies hierarchies;
    private final Clock clock;

    RemovalIntake(RemovalDesk desk, RemovalSites sites, Hierarchies hierarchies, Clock clock) {
        this.desk = desk;
        this.sites = sites;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** What would become of the rows; {@code seen} remembers the numbers of earlier pieces of the same table. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public List<Outcome> judge(Actor actor, List<Row> piece, Map<String, Integer> seen) {
        var known = known(piece);
        return piece.stream().map(row -> judge(actor, row, known, seen)).toList();
    }

    /**
     * Takes all pieces in, in one transaction.
     *
     * @param onlyGood whether rows that cannot be taken are left out; otherwise the first of them takes everything back
     */
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
                if (outcome.fate() == Fate.NEW || outcome.fate() == Fate.CHANGED) {
                    write(actor, row.wish(), known.get(String.valueOf(row.wish().number())));
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
        }
        return tally;
    }

    private Map<String, RemovalSite> known(List<Row> piece) {
        var numbers = piece.stream().map(row -> row.wish().number()).filter(Objects::nonNull).map(Objects::requireNonNull)
                .toList();
        return numbers.isEmpty()
                ? Map.of()
                : sites.findAllByNumberIn(numbers).stream().collect(Collectors.toMap(RemovalSite::number, Function.identity()));
    }

    private Outcome judge(Actor actor, Row row, Map<String, RemovalSite> known, Map<String, Integer> seen) {
        try {
            var number = row.wish().number();
            if (number != null) {
                var earlier = seen.putIfAbsent(number, row.number());
                if (earlier != null) {
                    throw RemovalRefused.twice(number, earlier);
                }
            }
            return new Outcome(row.number(), fate(actor, row.wish(), number == null ? null : known.get(number)), null);
        } catch (Refusal refusal) {
            return new Outcome(row.number(), Fate.REFUSED, refusal);
        }
    }

    private Fate fate(Actor actor, RemovalWish wish, @Nullable RemovalSite old) {
        var facts = old == null ? wish.fresh() : wish.over(desk.read(actor, old.id()).facts());
        hierarchies.current().get(facts.place());
        actor.check(Right.EDIT_PROJECTS, facts.place(), facts.responsible());
        if (wish.removedOn() != null || wish.acceptedOn() != null) {
            RemovalSite.check(facts, wish.removedOn(), wish.acceptedOn(), old, LocalDate.ofInstant(clock.instant(), Days.ZONE));
        }
        var moves = moves(wish, old);
        if (moves && (wish.evidence() == null || wish.evidence().isBlank())) {
            throw new Evidence.EvidenceMissing("");
        }
        if (old == null) {
            return Fate.NEW;
        }
        actor.check(Right.EDIT_PROJECTS, old.facts().place(), old.facts().responsible());
        return moves || !old.facts().equals(facts) ? Fate.CHANGED : Fate.UNCHANGED;
    }

    private static boolean moves(RemovalWish wish, @Nullable RemovalSite old) {
        return wish.removedOn() != null && (old == null || old.removedOn() == null)
                || wish.acceptedOn() != null && (old == null || old.acceptedOn() == null);
    }

    private void write(Actor actor, RemovalWish wish, @Nullable RemovalSite old) {
        var site = old == null
                ? desk.register(actor, Uuids.next(clock.instant()), wish.number(), wish.fresh())
                : old;
        if (old != null && !wish.over(old.facts()).equals(old.facts())) {
            site = desk.describe(actor, old.id(), old.version(), wish.over(old.facts()));
        }
        var proof = Proof.of(wish.evidence() == null ? "" : wish.evidence(), null);
        if (wish.removedOn() != null && site.removedOn() == null) {
            site = desk.remove(actor, site.id(), site.version(), wish.removedOn(), proof);
        }
        if (wish.acceptedOn() != null && site.acceptedOn() == null) {
            desk.accept(actor, site.id(), site.version(), wish.acceptedOn(), proof);
        }
    }

    /** One row of a table and its number, the header being row 1. */
    public record Row(int number, RemovalWish wish) {
    }
}
