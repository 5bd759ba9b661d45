package cn.chenghua.governance.plan;

import java.time.LocalDate;

/**
 * That a record is expected to reach a stage on a planned day, said on a day; the latest saying holds, earlier ones stay for
 * the back-test.
 */
public record Expectation(Fact.Countable record, String stage, LocalDate planned, LocalDate saidOn) {
}
