package cn.chenghua.governance.milestone.lamp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cn.chenghua.governance.milestone.Milestone;

/** The rules by which a project's lamp is lit; a new rule is a new constant. Each is silent where it has nothing to judge by. */
public enum Policy {

    /** Nothing was said about an unfinished project for some calendar days. */
    NO_REPORT(30, 60, 3_650) {
        @Override
        List<Finding> judge(Watched watched, Threshold threshold) {
            var heard = watched.heardOn();
            return heard == null || watched.open().isEmpty()
                    ? List.of()
                    : List.of(of(threshold, null, passed(heard, watched.day())));
        }
    },
    /** An open milestone is expected some working days after its due day, by a forecast that was said. */
    FORECAST_AFTER_DUE(1, 20, 2_000) {
        @Override
        List<Finding> judge(Watched watched, Threshold threshold) {
            var found = new ArrayList<Finding>();
            for (var milestone : watched.open()) {
                var due = watched.pathway().due(milestone);
                var foretold = watched.pathway().foretold(milestone);
                if (due != null && foretold != null) {
                    found.add(of(threshold, milestone, watched.pathway().between(due, foretold)));
                }
            }
            return found;
        }
    },
    /** The due day of an open milestone has passed by some working days. */
    OVERDUE(1, 10, 2_000) {
        @Override
        List<Finding> judge(Watched watched, Threshold threshold) {
            var found = new ArrayList<Finding>();
            for (var milestone : watched.milestones()) {
                var due = watched.pathway().due(milestone);
                if (milestone.done()) {
                    found.add(of(threshold, milestone, 0));
                } else if (due != null) {
                    found.add(of(threshold, milestone,
                            due.isBefore(watched.day()) ? Math.max(1, watched.pathway().between(due, watched.day())) : 0));
                }
            }
            return found;
        }
    },
    /** The paid share of the money is some percentage points ahead of the reached share of the work. */
    MONEY_AHEAD(10, 25, 100) {
        @Override
        List<Finding> judge(Watched watched, Threshold threshold) {
            var paid = watched.paidShare();
            var work = watched.workShare();
            return paid == null || work == null
                    ? List.of()
                    : List.of(of(threshold, null, points(paid.subtract(work))));
        }
    };

    private final int yellow;
    private final int red;
    private final int most;

    Policy(int yellow, int red, int most) {
        this.yellow = yellow;
        this.red = red;
        this.most = most;
    }

    abstract List<Finding> judge(Watched watched, Threshold threshold);

    /** The suggested threshold for yellow; no rule of the district gives one. */
    public int yellow() {
        return yellow;
    }

    /** The suggested threshold for red. */
    public int red() {
        return red;
    }

    /** The highest threshold that can be set. */
    public int most() {
        return most;
    }

    /** Its name in messages, such as {@code no_report}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Finding of(Threshold threshold, @org.jspecify.annotations.Nullable Milestone milestone, int value) {
        var colour = threshold.colour(value);
        return new Finding(this, colour, milestone == null ? null : milestone.id(), milestone == null ? "" : milestone.name(),
                value, colour == Colour.RED ? threshold.red() : threshold.yellow());
    }

    private static int passed(LocalDate from, LocalDate until) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, until)));
    }

    private static int points(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.FLOOR).intValue();
    }
}
