package cn.chenghua.governance.safecommunity.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes records of one kind in, row by row of a table; a row that is on record already changes nothing. */
@Service
public class RecordIntake {

    private final RecordDesk desk;
    private final RecordLines lines;
    private final SafetyRecords records;
    private final Hierarchies hierarchies;
    private final Clock clock;

    RecordIntake(RecordDesk desk, RecordLines lines, SafetyRecords records, Hierarchies hierarchies, Clock clock) {
        this.desk = desk;
        this.lines = lines;
        this.records = records;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** What would become of the rows; {@code seen} remembers those of earlier pieces of the same table. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public List<Outcome> judge(Actor actor, RecordKind kind, List<Row> piece, Map<String, Integer> seen) {
        var known = known(kind, piece);
        return piece.stream().map(row -> judge(actor, kind, row, known, seen)).toList();
    }

    /** Takes all pieces in, in one transaction; the first row that cannot be taken takes everything back, unless it is to be left out. */
    @LongWork
    public Tally take(Actor actor, RecordKind kind, Iterator<List<Row>> pieces, boolean onlyGood, Consumer<Outcome> told) {
        var seen = new HashMap<String, Integer>();
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            var piece = pieces.next();
            var known = known(kind, piece);
            for (var row : piece) {
                var outcome = judge(actor, kind, row, known, seen);
                var refusal = outcome.refusal();
                if (refusal != null && !onlyGood) {
                    throw refusal;
                }
                if (outcome.fate() == Fate.NEW) {
                    desk.register(actor, kind, row.wish(), row.proof());
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
        }
        return tally;
    }

    private Map<String, UUID> known(RecordKind kind, List<Row> piece) {
        return lines.origins(kind, piece.stream().map(row -> row.wish().fingerprint()).toList());
    }

    private Outcome judge(Actor actor, RecordKind kind, Row row, Map<String, UUID> known, Map<String, Integer> seen) {
        try {
            return new Outcome(row.number(), fate(actor, kind, row, known, seen), null);
        } catch (Refusal refusal) {
            return new Outcome(row.number(), Fate.REFUSED, refusal);
        }
    }

    private Fate fate(Actor actor, RecordKind kind, Row row, Map<String, UUID> known, Map<String, Integer> seen) {
        var wish = row.wish();
        hierarchies.current().get(wish.place());
        desk.register(kind).admit(actor, wish);
        var earlier = seen.putIfAbsent(wish.id() == null ? wish.fingerprint() : wish.id().toString(), row.number());
        if (earlier != null) {
            throw RecordRefused.twice(wish.title(), earlier);
        }
        var there = wish.id() == null ? null : records.findById(wish.id()).orElse(null);
        if (there != null && !(there.kind() == kind && there.seen(actor.reads()) && there.is(wish))) {
            throw RecordRefused.exists(there.id());
        }
        if (there != null || wish.id() == null && known.containsKey(wish.fingerprint())) {
            return Fate.UNCHANGED;
        }
        make(actor, desk.register(kind), wish);
        return Fate.NEW;
    }

    /** Passes where the wish could become a record. */
    private <T extends SafetyRecord> void make(Actor actor, Register<T> register, RecordWish wish) {
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        if (wish.day().isAfter(today)) {
            throw new FutureDay(wish.day(), today);
        }
        register.make(new UUID(0, 0), wish, actor);
    }

    /** One row of a table, its number, the header being row 1, and what it rests on. */
    public record Row(int number, RecordWish wish, Proof proof) {
    }
}
