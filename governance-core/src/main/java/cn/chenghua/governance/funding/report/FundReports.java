package cn.chenghua.governance.funding.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.funding.Entry;
import cn.chenghua.governance.funding.FundKind;

import org.jspecify.annotations.Nullable;

/** Sums and lists of the money of many projects; sums are read from those kept beside the postings, never from the postings. */
public interface FundReports {

    /** The sums in all, and by year, month, source and place; one statement. */
    List<Cut> cuts(FundFilter filter);

    /** How many postings pass and what they add up to by kind; from the kept sums. */
    Total total(FundFilter filter);

    /** Postings, the newest first; {@code after} is the last of the page before. */
    List<Line> lines(FundFilter filter, @Nullable Mark after, int limit);

    /** Hands out every posting that passes, in the order of recording, without holding them all. */
    void each(FundFilter filter, Consumer<Line> consumer);

    /** Projects with money, in the order of their numbers, beginning after one. */
    List<Balance> balances(FundFilter filter, FundKind uses, @Nullable Standing standing, String after, int limit);

    /** How many projects have a surplus and how many a gap, and how much in all. */
    Portfolio portfolio(FundFilter filter, FundKind uses);

    /** Transfers that touch a project in the scope, the latest first; the other end is named only where it may be seen. */
    List<Moved> transfers(Scope scope, int limit);

    /** What the sums are cut by. */
    enum By {
        ALL, YEAR, MONTH, SOURCE, PLACE
    }

    /** One row of a cut; the key is a year, a day in a month, the code of a source or of a unit. */
    record Cut(By by, String key, Sums sums) {
    }

    /** The five kinds side by side, in yuan; transfers net of each other. */
    record Sums(BigDecimal budget, BigDecimal moved, BigDecimal planned, BigDecimal output, BigDecimal paid) {
        public static final Sums NONE = new Sums(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
                BigDecimal.ZERO);

        public Sums plus(Sums other) {
            return new Sums(budget.add(other.budget), moved.add(other.moved), planned.add(other.planned),
                    output.add(other.output),
                    paid.add(other.paid));
        }

        public BigDecimal of(FundKind kind) {
            return switch (kind) {
                case BUDGET -> budget;
                case TRANSFER -> moved;
                case PLANNED -> planned;
                case OUTPUT -> output;
                case PAID -> paid;
            };
        }

        /** Sources and transfers less uses. */
        public BigDecimal balance(FundKind uses) {
            return budget.add(moved).subtract(of(uses));
        }

        public @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
            return whole.signum() == 0 ? null : part.divide(whole, 6, java.math.RoundingMode.HALF_UP);
        }
    }

    /** A number of postings with their sums. */
    record Total(long lines, Sums sums) {
    }

    /** Where a page of postings ended. */
    record Mark(LocalDate day, UUID id) {
        @Override
        public String toString() {
            return day + "_" + id;
        }

        public static Mark parse(String text) {
            var parts = text.split("_");
            try {
                return new Mark(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
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

    /** A posting with what it belongs to and rests on. */
    record Line(Entry entry, String projectNumber, String projectName, @Nullable String contract, String evidence,
            @Nullable String file, @Nullable UUID takenBackBy) {
        public Mark mark() {
            return new Mark(entry.day(), entry.id());
        }
    }

    /** A surplus, a gap, or neither. */
    enum Standing {
        SURPLUS, GAP, EVEN
    }

    /** The money of one project. */
    record Balance(UUID project, String number, String name, String unit, String kind, long version, Sums sums,
            BigDecimal contracted) {
        public Standing standing(FundKind uses) {
            return switch (sums.balance(uses).signum()) {
                case 1 -> Standing.SURPLUS;
                case -1 -> Standing.GAP;
                default -> Standing.EVEN;
            };
        }
    }

    /** All balances together; the gap is below zero, and both add up to the balance of the portfolio. */
    record Portfolio(long projects, long withSurplus, long withGap, BigDecimal surplus, BigDecimal gap) {
        public BigDecimal balance() {
            return surplus.add(gap);
        }
    }

    /** A transfer with both ends; an end outside the scope is null. */
    record Moved(UUID id, @Nullable End from, @Nullable End to, BigDecimal amount, LocalDate day, String reason, String evidence,
            String by, Instant at) {
    }

    /** A project at one end of a transfer. */
    record End(UUID project, String number, String name) {
    }
}
