package cn.chenghua.governance.plan;

import java.time.LocalDate;
import java.util.Map;

/**
 * Hands out the forecasts of all targets, and how earlier ones fared. Drawing takes a while: after a change the forecasts drawn
 * last are handed out until new ones are drawn, which is at most some seconds later.
 */
public interface Forecasts {

    /** By target code, from what was known at the end of that day. */
    Map<String, Forecast> all(LocalDate asOf);

    /**
     * The same, and of which state of the ledger they are.
     *
     * @param version where the ledger stands now
     */
    Drawn drawn(LocalDate asOf, LedgerBook.Version version);

    /** The forecasts of all month ends before {@code today} against what has happened until then. */
    BackTest backTest(LocalDate today);

    /** Forecasts and the version of the ledger they were drawn from; it may be an earlier one than the present. */
    record Drawn(LedgerBook.Version version, Map<String, Forecast> byTarget) {
    }
}
