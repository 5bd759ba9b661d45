package cn.chenghua.governance.funding.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import cn.chenghua.governance.funding.ProjectFunds;
import cn.chenghua.governance.funding.ProjectFundsRepository;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaProjectFundsRepository extends ProjectFundsRepository, Repository<ProjectFunds, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from ProjectFunds f where f.project in :projects order by f.project")
    List<ProjectFunds> findAndHold(Collection<UUID> projects);
}
