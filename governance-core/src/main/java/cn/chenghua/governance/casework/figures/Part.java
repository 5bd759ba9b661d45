package cn.chenghua.governance.casework.figures;

import org.jspecify.annotations.Nullable;

/** The cases behind one number of a period, such as those that were closed of what was due. */
public record Part(Name name, Period period) {

    /** The sets of cases that figures are made of. */
    public enum Name {
        /** Filed in the period. */
        FILED(null),
        /** Due in the period, as the clock that counts says; a suspended case is not due. */
        DUE(null),
        /** Of those, closed by now. */
        CLOSED(DUE),
        /** Of those, handled in time. */
        ON_TIME(DUE),
        /** Closed in the period, whenever they were due. */
        ENDED(null),
        /** Of those, put right and verified. */
        VERIFIED(ENDED),
        /** Of those, put right and verified without one return or reopening. */
        FIRST_TIME(VERIFIED),
        /** Filed cases that were closed in the period or opened again after it. */
        EVER_ENDED(null),
        /** Of those, opened again. */
        REOPENED(EVER_ENDED),
        /** Put right and verified in the period, with at least 30 days gone by since. */
        OBSERVED_30(null),
        /** Of those, followed within 30 days by another of the same disorder at the same asset. */
        RECURRED_30(OBSERVED_30), OBSERVED_90(null), RECURRED_90(OBSERVED_90);

        private final @Nullable Name whole;

        Name(@Nullable Name whole) {
            this.whole = whole;
        }

        /** The set it is part of. */
        public @Nullable Name whole() {
            return whole;
        }
    }
}
