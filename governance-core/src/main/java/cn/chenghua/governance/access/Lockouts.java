package cn.chenghua.governance.access;

import java.time.Instant;

/** The counts of vain tries, one for each name; safe when several nodes count at once. */
public interface Lockouts {

    /** Counts a try and tells whether it may go on. */
    boolean admit(String name, Instant now);

    boolean locked(String name, Instant now);

    void forget(String name);
}
