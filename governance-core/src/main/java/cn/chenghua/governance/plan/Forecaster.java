package cn.chenghua.governance.plan;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Draws when open records add up to what is missing. In each draw every record gets a day: its planned day plus a slip, or
 * its last stage's day plus a duration, in both cases longer than what has passed; amounts are added in the order of the
 * days. The same question has the same answer.
 */
final class Forecaster {

    static final int NEVER = Integer.MAX_VALUE;
    /** What one record, or one newly covered unit, counts; amounts are whole thousandths of the base unit. */
    static final long ONE = 1_000;

    private final List<Step> steps;
    private final Set<Delays> delays = new LinkedHashSet<>();
    private final long[] added;

    Forecaster(List<Step> steps) {
        this.steps = steps.stream().filter(step -> step.waiting().length >= step.needed()).toList();
        var furthest = 0;
        for (var step : this.steps) {
            for (var waiting : step.waiting()) {
                delays.add(waiting.delays());
                furthest = Math.max(furthest, waiting.delays().furthest(waiting.passed()) - waiting.passed());
            }
        }
        this.added = new long[furthest + 1];
    }

    /** What all records together would add. */
    long potential() {
        return steps.stream().mapToLong(Step::amount).sum();
    }

    /** When {@code missing} is reached, and how much has come {@code left} days from now. */
    Draws draw(long missing, int left, long seed) {
        var chance = new SplittableRandom(seed);
        var reached = new int[Forecast.DRAWS];
        var come = new long[Forecast.DRAWS];
        for (int draw = 0; draw < reached.length; draw++) {
            for (var each : delays) {
                each.resample(chance);
            }
            Arrays.fill(added, 0);
            for (var step : steps) {
                added[step.day(chance)] += step.amount();
            }
            reached[draw] = day(missing);
            come[draw] = within(left);
        }
        Arrays.sort(reached);
        Arrays.sort(come);
        return new Draws(reached, come);
    }

    private long within(int left) {
        long total = 0;
        for (int day = 0; day <= left && day < added.length; day++) {
            total += added[day];
        }
        return total;
    }

    private int day(long missing) {
        long total = 0;
        for (int day = 0; day < added.length; day++) {
            total += added[day];
            if (total >= missing) {
                return day;
            }
        }
        return NEVER;
    }

    /** The days and the amounts of all draws, each in ascending order. */
    record Draws(int[] reached, long[] come) {

        /** The place below which {@code percent} of the draws lie. */
        static int at(int percent) {
            return Forecast.DRAWS * percent / 100 - 1;
        }
    }

    /** An open record; {@code passed} are the days since the planned day, negative before it, or since its last stage. */
    record Waiting(Delays delays, int passed, int known) {

        Waiting(Delays delays, int passed) {
            this(delays, passed, delays.upTo(passed));
        }

        int day(SplittableRandom chance) {
            return delays.longerThan(passed, known, chance) - passed;
        }
    }

    /** An amount added when {@code needed} of these records have come: one for a record that counts itself, more for a unit to be covered. */
    record Step(Waiting[] waiting, int needed, long amount) {

        static Step of(Waiting record, long amount) {
            return new Step(new Waiting[]{record}, 1, amount);
        }

        private int day(SplittableRandom chance) {
            if (waiting.length == 1) {
                return waiting[0].day(chance);
            }
            var days = new int[waiting.length];
            for (int i = 0; i < days.length; i++) {
                days[i] = waiting[i].day(chance);
            }
            Arrays.sort(days);
            return days[needed - 1];
        }
    }
}
