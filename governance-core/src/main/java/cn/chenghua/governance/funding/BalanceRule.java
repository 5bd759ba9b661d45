package cn.chenghua.governance.funding;

/**
 * What counts as use of money when a balance is drawn: what is planned, what was done, or what was paid. The plan does not
 * say; the operator sets it, and {@code PLANNED} is the labelled default.
 */
public record BalanceRule(FundKind uses) {

    public BalanceRule {
        if (uses == FundKind.BUDGET || uses == FundKind.TRANSFER) {
            throw new IllegalArgumentException("governance.funding.uses: planned, output or paid, not " + uses);
        }
    }
}
