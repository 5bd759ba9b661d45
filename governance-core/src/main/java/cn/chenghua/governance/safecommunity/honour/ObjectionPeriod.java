package cn.chenghua.governance.safecommunity.honour;

/** How many days objections to an announced honour are heard; an operator sets it. */
public record ObjectionPeriod(int days) {

    public ObjectionPeriod {
        if (days < 0 || days > 365) {
            throw new IllegalArgumentException("governance.honour.objection-days must be from 0 to 365, not " + days);
        }
    }
}
