package cn.chenghua.governance.safecommunity.covenant;

import cn.chenghua.governance.safecommunity.record.Said;

/** How a meeting voted: 86 present, 80 for, 4 against, 2 abstained; refused where they do not add up. */
public record Votes(int present, int approve, int against, int abstain) {

    public Votes {
        if (present < 1 || approve + against + abstain != present) {
            throw CovenantRefused.votes(present, approve + against + abstain);
        }
    }

    static Votes of(Said said) {
        return new Votes(said.number("present"), said.number("approve"), said.number("against"), said.number("abstain"));
    }

    /** Whether more than half of those present were for it. */
    public boolean carried() {
        return 2 * approve > present;
    }
}
