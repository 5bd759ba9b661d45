package cn.chenghua.governance.audit.chain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.audit.Entry;

import org.jspecify.annotations.Nullable;

/** The chain as it is kept. */
public interface Links {

    /** Whether this node may lengthen the chain until the transaction ends; only one may at a time. */
    boolean hold();

    /** The last link, or the cut where nothing follows it. */
    Link.Head head();

    /** Where the archive ended and the kept part begins. */
    Cut cut();

    /** The next entries without a link that no transaction still open can precede. */
    Ready ready(int limit);

    void append(List<Link> links, String horizon);

    /** Links behind {@code position} with their entries, in order. */
    List<Linked> after(long position, int limit);

    /** An entry that ought to have a link and has none. */
    Optional<Entry> slippedIn();

    long count();

    /** Entries that wait for a link. */
    long waiting();

    /** Entries to be linked; up to {@code horizon} everything is. */
    record Ready(List<Entry> entries, String horizon) {
    }

    /** An entry as it stands now, with the seal it was written with. */
    record Sealed(Entry entry, String seal) {
    }

    /** A link and its entry, if that is still there. */
    record Linked(Link link, @Nullable Sealed sealed) {
    }

    /** What has been archived: everything before {@code before} and up to {@code head}. */
    record Cut(Link.Head head, Instant before) {
        public static final Cut NONE = new Cut(Link.Head.NONE, Instant.EPOCH);
    }
}
