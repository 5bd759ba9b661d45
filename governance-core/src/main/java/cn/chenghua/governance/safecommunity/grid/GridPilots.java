package cn.chenghua.governance.safecommunity.grid;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of pilots beside their projects. */
public interface GridPilots {

    GridPilot save(GridPilot pilot);

    Optional<GridPilot> findById(UUID project);

    List<GridPilot> findAllById(Iterable<UUID> projects);

    List<GridPilot> findAll();
}
