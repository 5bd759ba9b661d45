package cn.chenghua.governance.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lines that still stand, per target, reading and record; what is reversed is gone from here, not from the ledger. */
public final class Balances {

    private final Map<Key, List<Posting>> standing = new HashMap<>();

    public Balances(List<Posting> postings) {
        postings.forEach(this::add);
    }

    /** The lines of a record that count and were not reversed. */
    List<Posting> of(String target, String reading, UUID record) {
        return standing.getOrDefault(new Key(target, reading, record), List.of());
    }

    void add(Posting posting) {
        var lines = standing.computeIfAbsent(new Key(posting.target(), posting.reading(), posting.recordId()),
                _ -> new ArrayList<>());
        if (!lines.removeIf(line -> cancels(line, posting))) {
            lines.add(posting);
        }
    }

    private static boolean cancels(Posting line, Posting reversal) {
        return line.fact().equals(reversal.fact()) && line.unit().equals(reversal.unit())
                && line.quantity().add(reversal.quantity()).signum() == 0 && line.base().add(reversal.base()).signum() == 0;
    }

    private record Key(String target, String reading, UUID record) {
    }
}
