package cn.chenghua.governance.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Where facts, postings and the roll-up are kept. Lines are added in batches and never changed. */
public interface LedgerBook {

    /**
     * Opens the book for {@code count} events of these records, in one journey to the database. Keeps bulk work and
     * redefinitions out until the end of the transaction.
     */
    Opened open(int count, Collection<UUID> records);

    /** The next place in the order of events. */
    default long place() {
        return open(1, List.of()).places()[0];
    }

    /** Keeps every other writer out until the end of the transaction; to be called before anything else is written. */
    void lock();

    /** Adds facts and the lines they make. */
    void add(List<Fact> facts, List<Posting> postings);

    /** Adds lines, keeps the roll-up in step and moves the version, in the order that cannot deadlock. */
    void addPostings(List<Posting> postings);

    void addExpectations(List<Expectation> expectations);

    /** All lines of these records. */
    List<Posting> postingsOf(Collection<UUID> records);

    List<Posting> postingsOf(String target);

    /** The facts of a record kind before a place in the order of events, in that order. */
    List<Fact> factsOf(String recordKind, long beforeSeq);

    /** All facts with {@code fromSeq <= seq < beforeSeq} in order, in pieces that fit into memory. */
    void replay(long fromSeq, long beforeSeq, Consumer<List<Fact>> piece);

    /** Whether any line stands on {@code day} or later. */
    boolean postedSince(LocalDate day);

    /** Forgets postings and roll-up, for a rebuild from the facts. */
    void clear();

    /** A fingerprint of every line of the ledger in its order. */
    String fingerprint();

    /** Moves with every committed change that a figure could depend on; costs one tiny read. */
    Version version();

    /** Moves the version for a change of plan, targets or courses. */
    void touch();

    /**
     * What a writer finds.
     *
     * @param places in ascending order, each taken by nobody else; others may lie between them
     * @param plan the version of plan and targets
     * @param district the version of the units
     * @param standing all lines of the records
     */
    record Opened(long[] places, long plan, long district, List<Posting> standing) {
    }

    /** Where the ledger, the plan and the district stand; equal versions mean equal figures. */
    record Version(long ledger, long plan, long district) {
        @Override
        public String toString() {
            return ledger + "." + plan + "." + district;
        }
    }
}
