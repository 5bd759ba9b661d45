package cn.chenghua.governance.renewal.circle.intake;

import java.util.Collection;
import java.util.List;

/** The facilities that stand already and are no projects of the plan. */
public interface RegisteredSites {

    /** All of them, closed ones too, in the order of their keys. */
    List<RegisteredSite> all();

    /** Keeps facilities; one whose key is known is replaced. */
    void put(Collection<RegisteredSite> sites, String by);
}
