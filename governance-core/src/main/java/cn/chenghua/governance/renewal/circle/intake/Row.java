package cn.chenghua.governance.renewal.circle.intake;

/** One row of a table and its number, the header being row 1. */
public record Row<T>(int number, T value) {
}
