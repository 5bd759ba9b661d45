package cn.chenghua.governance.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

/**
 * That a record reached, or left, a stage on a day, with the evidence and who said so; such as 一环路东一段 accepted on
 * 2017-09-30 by document 成华建〔2017〕88号. Facts are only ever added.
 *
 * @param seq its place in the ledger's order of events
 */
public record Fact(UUID id, long seq, Countable record, String stage, Move move, LocalDate day, UUID evidence, String recordedBy,
        Instant recordedAt) {

    /** Whether the stage was reached or left. */
    public enum Move {
        REACHED, LEFT
    }

    /** The record a fact speaks of, as it stood then. */
    public record Countable(String kind, UUID id, String label, UnitCode place, Attributes attributes, Measures measures) {
    }

    /** A move as a feature reports it, before it has a place in the ledger. */
    public record Report(Countable record, String stage, Move move, LocalDate day, UUID evidence) {
    }
}
