package cn.chenghua.governance.safecommunity.centre;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of centres beside their projects. */
public interface Centres {

    Centre save(Centre centre);

    List<Centre> saveAll(Iterable<Centre> centres);

    Optional<Centre> findById(UUID project);

    List<Centre> findAllById(Iterable<UUID> projects);
}
