package cn.chenghua.governance.project.intake;

/** What is read of a row, and the row's number, the header being row 1. */
public record NumberedRow<R>(int number, R told) {
}
