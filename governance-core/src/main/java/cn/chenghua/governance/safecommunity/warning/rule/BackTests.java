package cn.chenghua.governance.safecommunity.warning.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tests of rules; they are added and read, never changed. */
public interface BackTests {

    void add(BackTest test);

    /** The latest first. */
    List<BackTest> of(UUID rule);

    /** How the alerts of a rule fared, for all rules of these ids at once. */
    Map<UUID, Figures> figures(Collection<UUID> rules);

    /**
     * What became of a rule's alerts.
     *
     * @param waiting not verified yet
     * @param incidents recorded of its kinds in its places since it was first switched on
     * @param caught those of them with one of its alerts near
     */
    record Figures(int raised, int confirmed, int dismissed, int waiting, int incidents, int caught) {
        public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

        public int verified() {
            return confirmed + dismissed;
        }
    }
}
