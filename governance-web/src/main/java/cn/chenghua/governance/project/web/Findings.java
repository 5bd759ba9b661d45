package cn.chenghua.governance.project.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Gathers what a dry run finds in a table; 300 notes are shown, errors before hints, and all are counted. */
public final class Findings {

    private static final int SHOWN = 300;
    private final List<RowNote> errors = new ArrayList<>();
    private final List<RowNote> hints = new ArrayList<>();
    private final Set<Integer> bad = new HashSet<>();
    private int count;

    public void add(RowNote note) {
        count++;
        if (note.stops()) {
            bad.add(note.row());
        }
        var like = note.stops() ? errors : hints;
        if (like.size() < SHOWN) {
            like.add(note);
        }
    }

    /** Notes what was made of the header, which columns are not read and which hold amounts in a larger unit. */
    public void header(Table table, Predicate<String> known, UnaryOperator<String> label) {
        table.notes().forEach(this::add);
        var told = table.notes().stream().map(RowNote::column).toList();
        for (var column : table.columns()) {
            if (!known.test(column)) {
                add(RowNote.hint(table.headerRow(), column, column, "project.import.column"));
            } else if (!told.contains(column) && (column.endsWith("_10k") || column.endsWith("_100m"))) {
                add(RowNote.hint(table.headerRow(), column, label.apply(column), "project.import.scaled"));
            }
        }
    }

    /**
     * Judges piece by piece.
     *
     * @param place the column at which a row outside the actor's area is told
     * @param label puts columns under the names a reader knows them by
     */
    public <R> Trial judge(Iterator<List<R>> pieces, Function<List<R>, List<Outcome>> judge, String place,
            UnaryOperator<String> label) {
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            for (var outcome : judge.apply(pieces.next())) {
                tally = tally.with(outcome.fate());
                var refusal = outcome.refusal();
                if (refusal != null) {
                    add(note(outcome.row(), refusal, place));
                }
            }
        }
        var byRow = Comparator.comparingInt(RowNote::row);
        var shown = Stream.concat(errors.stream().sorted(byRow), hints.stream().sorted(byRow)).limit(SHOWN)
                .map(note -> new RowNote(note.row(),
                        label.apply(note.column()), note.value(), note.key(), note.arguments(), note.severity()))
                .toList();
        return new Trial(tally, bad.size(), count, shown);
    }

    /** What becomes of notes while a table is taken in: the first that stops a row stops the table, unless only good rows are wanted. */
    public static Consumer<RowNote> stopping(boolean onlyGood) {
        return note -> {
            if (note.stops() && !onlyGood) {
                throw ImportRefused.row(note.row());
            }
        };
    }

    private static RowNote note(int row, Refusal refusal, String place) {
        if (refusal instanceof Actor.Denied) {
            return RowNote.error(row, place, "", "project.import.foreign");
        }
        var arguments = refusal.arguments();
        return RowNote.error(row, refusal.field(), arguments.length == 0 ? "" : arguments[0].toString(),
                "refusal." + refusal.code(), Arrays.stream(arguments).map(Findings::spoken).toArray());
    }

    /** A word is said in the reader's language when the note is shown. */
    private static Object spoken(Object argument) {
        return argument instanceof Refusal.Word word
                ? new DefaultMessageSourceResolvable(new String[]{word.key()}, word.toString())
                : argument;
    }

    /** A dry run's result: what would become of the rows, and what is wrong with some. */
    public record Trial(Tally tally, int bad, int noteCount, List<RowNote> notes) {
        public boolean stopped() {
            return bad > 0;
        }

        /** How many rows the table has. */
        public int rows() {
            return good() + bad;
        }

        public int good() {
            return tally.added() + tally.changed() + tally.unchanged();
        }
    }
}
