package cn.chenghua.governance.communityservice.foundation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;

/** What a foundation has: what came in less what went out, never below nothing on any day. */
public record Balance(BigDecimal in, BigDecimal out) {

    public static Balance of(Collection<FundPosting> postings) {
        var in = BigDecimal.ZERO;
        var out = BigDecimal.ZERO;
        for (var posting : postings) {
            in = posting.way() == FundPosting.Way.IN ? in.add(posting.yuan()) : in;
            out = posting.way() == FundPosting.Way.OUT ? out.add(posting.yuan()) : out;
        }
        return new Balance(in, out);
    }

    public BigDecimal left() {
        return in.subtract(out);
    }

    /** The least it ever had at the end of a day. */
    static BigDecimal least(Collection<FundPosting> postings) {
        var byDay = new TreeMap<LocalDate, BigDecimal>();
        postings.forEach(posting -> byDay.merge(posting.day(), posting.signed(), BigDecimal::add));
        var least = BigDecimal.ZERO;
        var has = BigDecimal.ZERO;
        for (var change : byDay.values()) {
            has = has.add(change);
            least = least.min(has);
        }
        return least;
    }
}
