package cn.chenghua.governance.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How likely a target reaches its quantity by its due day, and between which days four draws of five reach it, such as 72 %
 * and 2018-03-02 to 2018-07-19. It speaks of registered records only; it is no promise and no figure of progress.
 *
 * @param probability null without a due day and in the states that forecast nothing
 * @param earliest the tenth percentile; with {@link State#REACHED} all three are the day it was reached
 * @param latest the ninetieth percentile; null where more than a tenth of the draws never reach the quantity
 * @param atDue where four draws of five stand on the due day; null without a due day ahead and in the states that forecast
 * nothing
 * @param like completed records it rests on
 * @param open records that have not reached the counting stage
 */
public record Forecast(State state, @Nullable Double probability, @Nullable LocalDate earliest, @Nullable LocalDate median,
        @Nullable LocalDate latest, @Nullable Band atDue, int like, int open) {
    /** Completed like records below which nothing is forecast. */
    public static final int MINIMUM = 8;
    public static final int DRAWS = 1_000;

    static Forecast none(State state, int like, int open) {
        return new Forecast(state, null, null, null, null, null, like, open);
    }

    static Forecast reached(LocalDate day, @Nullable LocalDate due, int like, int open) {
        var inTime = due == null ? null : Double.valueOf(day.isAfter(due) ? 0 : 1);
        return new Forecast(State.REACHED, inTime, day, day, day, null, like, open);
    }

    /** Between which shares of the quantity, in whole percent, four draws of five lie, such as 72 to 94. */
    public record Band(long from, long to) {
        /** Such as 72–94, or 100 where both are the same. */
        public String words() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }
    }

    /** Whether there is a forecast, and if not, why. */
    public enum State {
        FORECAST, REACHED,
        /** Fewer than {@link #MINIMUM} completed like records. */
        NOT_ENOUGH,
        /** All registered records together do not add up to the quantity. */
        SHORT,
        /** The text, or the chosen reading, gives no quantity. */
        NO_QUANTITY,
        /** A quotient has no reaching day. */
        RATE,
        /** Every calendar year starts at nothing. */
        YEARLY,
        /** More facts than are drawn from; see {@link ForecastRepository#LIMIT}. */
        TOO_MANY
    }
}
