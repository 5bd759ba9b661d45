package cn.chenghua.governance.plan;

/** What a record can be measured by, in its base unit: records, metres, square metres, yuan, hours. */
public enum Dimension {
    COUNT, METRES, SQUARE_METRES, YUAN, HOURS
}
