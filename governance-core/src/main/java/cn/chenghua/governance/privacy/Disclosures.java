package cn.chenghua.governance.privacy;

import java.util.List;

/** The record of disclosures; nothing in it is ever changed. */
public interface Disclosures {

    /** Written in the transaction of the caller, who shows nothing before it. */
    void add(Disclosure disclosure);

    /** The latest first. */
    List<Disclosure> about(String about, int most);
}
