package cn.chenghua.governance.district;

/**
 * Hands out the {@link Hierarchy} as the caller's transaction sees it; answers from memory while no unit has changed, at the
 * price of one statement.
 */
public interface Hierarchies {

    Hierarchy current();

    /** The same for a version that the caller's transaction has just read. */
    default Hierarchy at(long version) {
        return current();
    }

    /** A number that grows with each change of a unit, fit for an {@code ETag}. */
    long version();

    /** Says that units were changed; to be called in the transaction that saves them, which from here on is the only one to do so. */
    void changed();
}
