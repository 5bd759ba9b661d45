package cn.chenghua.governance.casework.persistence;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import cn.chenghua.governance.casework.DisorderCase;
import cn.chenghua.governance.casework.DisorderCaseRepository;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaDisorderCaseRepository extends DisorderCaseRepository, Repository<DisorderCase, UUID> {

    /** Written at once, so that what is asked by SQL in the same transaction sees it. */
    @Override
    default DisorderCase save(DisorderCase disorder) {
        return saveAndFlush(disorder);
    }

    DisorderCase saveAndFlush(DisorderCase disorder);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from DisorderCase c where c.id = :id")
    Optional<DisorderCase> findAndHoldById(UUID id);
}
