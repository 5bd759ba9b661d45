package cn.chenghua.governance.plan.web;

import java.util.UUID;

/** Tells where the page of a kind of record is, so that a line of the ledger leads to it; one bean a kind. */
public interface RecordPages {

    /** The record kind facts carry, such as {@code project}. */
    String kind();

    String path(UUID record);
}
