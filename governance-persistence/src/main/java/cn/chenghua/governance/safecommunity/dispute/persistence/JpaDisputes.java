package cn.chenghua.governance.safecommunity.dispute.persistence;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import cn.chenghua.governance.safecommunity.dispute.Dispute;
import cn.chenghua.governance.safecommunity.dispute.Disputes;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface JpaDisputes extends Disputes, org.springframework.data.repository.Repository<Dispute, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dispute d where d.id = :id")
    Optional<Dispute> findAndHoldById(UUID id);
}
