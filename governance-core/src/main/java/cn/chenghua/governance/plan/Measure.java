package cn.chenghua.governance.plan;

/** How records add up to a figure: an amount, a number of records, units with at least one, a quotient, or a yes. */
public enum Measure {
    SUM, COUNT, COVERAGE, RATE, MILESTONE
}
