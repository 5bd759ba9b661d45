package cn.chenghua.governance.communityservice.admission.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.admission.AdmissionDesk;
import cn.chenghua.governance.communityservice.admission.AdmissionItem;
import cn.chenghua.governance.communityservice.admission.AdmissionLines;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes items in row by row of a table, as drafts that still have to be requested: what is in force is never written by a table.
 * A row whose number is known says that item anew, a row that says nothing new changes nothing.
 */
@Service
public class AdmissionIntake {

    private final AdmissionDesk desk;
    private final AdmissionLines lines;
    private final Clock clock;

    AdmissionIntake(AdmissionDesk desk, AdmissionLines lines, Clock clock) {
        this.desk = desk;
        this.lines = lines;
        this.clock = clock;
    }

    /** What would become of the rows; {@code seen} remembers the earlier rows of the same table. */
    @Transactional(readOnly = true)
    public List<Outcome> judge(Actor actor, List<ItemRow> piece, Map<String, Integer> seen) {
        return piece.stream().map(row -> judge(actor, row, seen)).toList();
    }

    /** Takes all pieces in, in one transaction; otherwise than with {@code onlyGood} the first bad row takes everything back. */
    @Transactional
    public Tally take(Actor actor, Iterator<List<ItemRow>> pieces, boolean onlyGood, Consumer<Outcome> told) {
        var seen = new HashMap<String, Integer>();
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            for (var row : pieces.next()) {
                var outcome = judge(actor, row, seen);
                var refusal = outcome.refusal();
                if (refusal != null && !onlyGood) {
                    throw refusal;
                }
                write(actor, row, outcome.fate());
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
        }
        return tally;
    }

    private Outcome judge(Actor actor, ItemRow row, Map<String, Integer> seen) {
        try {
            var key = row.number().isEmpty()
                    ? row.facts().department() + " " + row.facts().title()
                    : row.number() + " "
                            + row.edition();
            var earlier = seen.putIfAbsent(key, row.row());
            if (earlier != null) {
                throw ItemRowRefused.twice(key, earlier);
            }
            return new Outcome(row.row(), fate(actor, row), null);
        } catch (Refusal refusal) {
            return new Outcome(row.row(), Fate.REFUSED, refusal);
        }
    }

    private Fate fate(Actor actor, ItemRow row) {
        var old = old(actor, row);
        if (old == null) {
            desk.mayKeep(actor, row.facts().department());
            return Fate.NEW;
        }
        if (old.facts().equals(row.facts())) {
            return Fate.UNCHANGED;
        }
        desk.mayKeep(actor, old.facts().department());
        desk.mayKeep(actor, row.facts().department());
        old.open();
        return Fate.CHANGED;
    }

    private void write(Actor actor, ItemRow row, Fate fate) {
        var old = old(actor, row);
        if (fate == Fate.NEW) {
            desk.register(actor, Uuids.next(clock.instant()), "", row.facts());
        } else if (fate == Fate.CHANGED && old != null) {
            desk.describe(actor, old.id(), old.version(), row.facts());
        }
    }

    private @Nullable AdmissionItem old(Actor actor, ItemRow row) {
        if (row.number().isEmpty()) {
            return same(actor, row);
        }
        var editions = desk.editions(actor, row.number());
        if (editions.isEmpty()) {
            throw ItemRowRefused.number(row.number());
        }
        return row.edition() == 0
                ? editions.getLast()
                : editions.stream().filter(one -> one.edition() == row.edition()).findFirst()
                        .orElseThrow(() -> ItemRowRefused.number(row.number() + " / " + row.edition()));
    }

    /** A row without a number that was taken in before: the same list, department and title. */
    private @Nullable AdmissionItem same(Actor actor, ItemRow row) {
        var all = desk.all(actor);
        return lines
                .list(new AdmissionLines.Filter(all.all(), all.departments(), row.facts().title(), row.facts().list(),
                        java.util.Set.of(), null, row.facts().department()), "", 200)
                .stream().filter(line -> line.facts().title().equals(row.facts().title())).map(AdmissionLines.Line::id)
                .reduce((UUID first, UUID last) -> last).map(id -> desk.read(actor, id)).orElse(null);
    }
}
