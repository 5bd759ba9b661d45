package cn.chenghua.governance.plan;

import java.time.LocalDate;
import java.util.Map;

/** Hands out the forecasts of all targets, and how earlier ones fared; answers from memory while nothing has changed. */
public interface Forecasts {

    /** By target code, from what was known at the end of that day. */
    Map<String, Forecast> all(LocalDate asOf);

    /** The forecasts of all month ends before {@code today} against what has happened until then. */
    BackTest backTest(LocalDate today);
}
