package cn.chenghua.governance.supervision.persistence;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import cn.chenghua.governance.supervision.CaseRepository;
import cn.chenghua.governance.supervision.SupervisedCase;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaCaseRepository extends CaseRepository, Repository<SupervisedCase, UUID> {

    /** Written at once, so that what is asked by SQL in the same transaction sees it. */
    @Override
    default SupervisedCase save(SupervisedCase supervised) {
        return saveAndFlush(supervised);
    }

    SupervisedCase saveAndFlush(SupervisedCase supervised);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from SupervisedCase c where c.id = :id")
    Optional<SupervisedCase> findAndHoldById(UUID id);
}
