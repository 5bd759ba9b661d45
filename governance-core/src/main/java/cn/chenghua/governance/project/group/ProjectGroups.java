package cn.chenghua.governance.project.group;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The groups, one by one. */
public interface ProjectGroups {

    ProjectGroup save(ProjectGroup group);

    Optional<ProjectGroup> findById(UUID id);

    Optional<ProjectGroup> findByName(String name);

    List<ProjectGroup> findAllByOrderByName();

    void delete(ProjectGroup group);
}
