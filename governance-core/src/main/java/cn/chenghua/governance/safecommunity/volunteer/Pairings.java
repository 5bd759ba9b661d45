package cn.chenghua.governance.safecommunity.volunteer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pairings, each read whole. */
public interface Pairings {

    Pairing save(Pairing pairing);

    List<Pairing> saveAll(Iterable<Pairing> pairings);

    Optional<Pairing> findById(UUID project);

    List<Pairing> findAllById(Iterable<UUID> projects);

    /** Those of a member with their rows held, so that the second of two entries sees the first. */
    List<Pairing> findAndHoldByMember(String member);

    List<Pairing> findAllByMemberOrderByBegins(String member);
}
