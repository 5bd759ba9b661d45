package cn.chenghua.governance.renewal.estate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

/** The hand-overs of many estates at once, and the history of what was done to them. */
public interface HandoverRows {

    /** Those of these estates, read for comparison; changing them changes nothing until {@link #write}. */
    List<Handover> ofProjects(Collection<UUID> projects);

    /** Writes hand-overs, also of estates that are registered later in the same transaction. */
    void write(List<Handover> changed);

    /** Writes down what was saved one by one, so that the lists see it. */
    void settle();

    void record(List<HandoverChange> changes);

    /** The changes of an estate, the latest first, 300 at most. */
    List<HandoverChange> changesOf(UUID project);

    /** Registered estates with these names. */
    List<Named> named(Collection<String> names);

    /** An estate by its name and its unit. */
    record Named(UUID project, String number, String name, UnitCode place) {
    }
}
