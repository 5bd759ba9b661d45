package cn.chenghua.governance.project;

import java.util.Optional;
import java.util.UUID;

/** The projects, one by one. */
public interface ProjectRepository {

    Project save(Project project);

    Optional<Project> findById(UUID id);

    Optional<Project> findByNumber(String number);

    /** The project with its row held until the end of the transaction, so that the second of two writers sees what the first wrote. */
    Optional<Project> findAndHoldById(UUID id);

    boolean existsByNumber(String number);
}
