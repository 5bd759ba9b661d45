package cn.chenghua.governance.funding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where postings, their sums and the transfers are kept; lines are added and never changed. */
public interface FundsBook {

    /** Makes sure that each project has a row to be held. */
    void open(Collection<UUID> projects);

    /** Writes what was changed of held rows, so that their version is the one others will see. */
    void settle();

    /** Adds postings and keeps their sums by project, month, kind, source and place in step. */
    void add(List<Entry> entries);

    void add(Transfer transfer);

    Optional<Transfer> findTransfer(UUID id);

    Optional<Entry> find(UUID id);

    List<Entry> findAll(Collection<UUID> ids);

    /** Those of these signs that postings bear. */
    Set<String> origins(Collection<String> origins);

    /** The posting that takes this one back. */
    Optional<UUID> reversalOf(UUID id);

    /** Puts a party into the register, where it is not there already. */
    void register(String party, String by, java.time.Instant now);

    /** The names of all parties, in order. */
    List<String> parties();
}
