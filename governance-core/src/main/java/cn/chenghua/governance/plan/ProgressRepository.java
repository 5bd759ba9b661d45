package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Reads the ledger; sums come from the roll-up, never from the facts. */
public interface ProgressRepository {

    /** The sums of all targets up to and with {@code asOf}. */
    List<Slice> upTo(LocalDate asOf, Scope scope);

    /** The sums of one target month by month up to and with {@code asOf}. */
    List<Slice> monthly(String target, LocalDate asOf, Scope scope);

    /** Lines of a reading with their evidence, newest day first. */
    List<Line> lines(LineQuery query);

    /** How many lines {@link #lines} has in all, and what they add up to. */
    Total total(LineQuery query);

    /** The lines of the chosen readings, target to reading, dated {@code from} to {@code asOf}, newest first. */
    List<Line> latest(Map<String, String> readings, LocalDate from, LocalDate asOf, Scope scope, int limit);

    /**
     * Which lines are asked for.
     *
     * @param units only lines placed in these units, or, for {@code subdistrictThen}, that lay in these then; null for all
     * @param quantitiesFrom for a rule that starts anew each year, its first day; denominators stand for good
     * @param corrections only reversals and lines of a new definition
     * @param after the last line of the page before; null for the first page
     */
    record LineQuery(String target, String reading, LocalDate asOf, Scope scope, @Nullable Collection<UnitCode> units,
            boolean subdistrictThen, @Nullable LocalDate quantitiesFrom, boolean corrections, @Nullable Mark after, int limit) {
    }

    /** Where a page of lines ended. */
    record Mark(LocalDate day, long cause, int line) implements Comparable<Mark> {
        private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::day).thenComparing(Mark::cause)
                .thenComparing(Mark::line);

        @Override
        public int compareTo(Mark other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return day + "_" + cause + "_" + line;
        }

        public static Mark parse(String text) {
            var parts = text.split("_");
            try {
                return new Mark(LocalDate.parse(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
            } catch (RuntimeException e) {
                throw new NotAMark(text, e);
            }
        }
    }

    /** A text that no page ended with. */
    final class NotAMark extends cn.chenghua.governance.district.Refusal {
        NotAMark(String text, RuntimeException cause) {
            super("page.mark", "after", text);
            initCause(cause);
        }
    }

    /** A posting with the record's name at the time and what it rests on. */
    record Line(Posting posting, String label, String stage, UUID evidence, String evidenceKind, String evidenceText,
            String recordedBy, Instant recordedAt) {
        public Mark mark() {
            return new Mark(posting.day(), posting.cause(), posting.line());
        }
    }

    /** A number of lines and their sums. */
    record Total(long lines, BigDecimal quantity, BigDecimal base) {
    }
}
