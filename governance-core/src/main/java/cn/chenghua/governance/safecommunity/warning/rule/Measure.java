package cn.chenghua.governance.safecommunity.warning.rule;

/** What of the signals at a place is held against the thresholds: the latest value, their number in the window, or the sum of their values in it. */
public enum Measure {
    VALUE, COUNT, SUM
}
