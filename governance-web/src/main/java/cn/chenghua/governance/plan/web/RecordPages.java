package cn.chenghua.governance.plan.web;

import java.util.UUID;

import cn.chenghua.governance.plan.Attributes;

/** Tells where the page of a kind of record is, so that a line of the ledger leads to it; one bean a kind. */
public interface RecordPages {

    /** The record kind facts carry, such as {@code project}. */
    String kind();

    String path(UUID record);

    /** What a stage of the records a filter admits is called in the reader's language; kinds may name the same stage differently. */
    String stage(Attributes filter, String stage);

    /** What the records a filter admits are called in the reader's language. */
    String records(Attributes filter);
}
