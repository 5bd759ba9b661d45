package cn.chenghua.governance.project.persistence;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectRepository;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaProjectRepository extends ProjectRepository, Repository<Project, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Project p where p.id = :id")
    Optional<Project> findAndHoldById(UUID id);
}
