package cn.chenghua.governance.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * How earlier forecasts fared by a day: each with what happened since. What is not decided by then is neither hit nor miss
 * and is left out of every figure.
 */
public record BackTest(LocalDate until, List<Past> past) {

    public static final int BINS = 5;

    public BackTest {
        past = List.copyOf(past);
    }

    /** The mean squared distance of probability and outcome: 0 is perfect, 0.25 is what always saying 50 % gets. */
    public @Nullable Double brier() {
        return mean(decided().stream().mapToDouble(one -> Math.pow(one.chance() - (one.inTime() ? 1 : 0), 2)).toArray());
    }

    /** What always saying the share that came true would get, known only afterwards. */
    public @Nullable Double reference() {
        var share = mean(decided().stream().mapToDouble(one -> one.inTime() ? 1 : 0).toArray());
        return share == null ? null : share * (1 - share);
    }

    /** How many probabilities can be judged. */
    public int judged() {
        return decided().size();
    }

    public long covered() {
        return past.stream().filter(one -> Boolean.TRUE.equals(one.covered(until))).count();
    }

    /** How many ranges can be judged. */
    public long ranges() {
        return past.stream().filter(one -> one.covered(until) != null).count();
    }

    /** Forecasts by probability, in fifths, with how often the quantity was then reached in time; empty fifths are kept. */
    public List<Bin> bins() {
        var decided = decided();
        return IntStream.range(0, BINS).mapToObj(number -> {
            var inside = decided.stream().filter(one -> Math.min((int) (one.chance() * BINS), BINS - 1) == number).toList();
            return new Bin(number * 100 / BINS, (number + 1) * 100 / BINS, inside.size(),
                    mean(inside.stream().mapToDouble(Decided::chance).toArray()),
                    mean(inside.stream().mapToDouble(one -> one.inTime() ? 1 : 0).toArray()));
        }).toList();
    }

    private List<Decided> decided() {
        return past.stream().<Decided>mapMulti((one, found) -> {
            var chance = one.forecast().probability();
            var inTime = one.inTime(until);
            if (chance != null && inTime != null) {
                found.accept(new Decided(chance, inTime));
            }
        }).toList();
    }

    private static @Nullable Double mean(double[] values) {
        return values.length == 0 ? null : IntStream.range(0, values.length).mapToDouble(i -> values[i]).sum() / values.length;
    }

    private record Decided(double chance, boolean inTime) {
    }

    /**
     * A forecast made on a day, and when the quantity was reached after it.
     *
     * @param reached null where it was not reached so far
     */
    public record Past(String target, LocalDate asOf, LocalDate due, Forecast forecast, @Nullable LocalDate reached) {

        /** Whether it was reached by the due day; null while that is open. */
        public @Nullable Boolean inTime(LocalDate until) {
            if (reached != null) {
                return !reached.isAfter(due);
            }
            return until.isBefore(due) ? null : Boolean.FALSE;
        }

        /** Whether the range holds the day it was reached; null while that is open. */
        public @Nullable Boolean covered(LocalDate until) {
            var earliest = forecast.earliest();
            var latest = forecast.latest();
            if (reached != null) {
                return earliest != null && !reached.isBefore(earliest) && (latest == null || !reached.isAfter(latest));
            }
            return latest != null && latest.isBefore(until) ? Boolean.FALSE : null;
        }
    }

    /** The forecasts of one fifth; percentages from and to, shares from 0 to 1. */
    public record Bin(int from, int to, int count, @Nullable Double forecast, @Nullable Double happened) {
    }
}
