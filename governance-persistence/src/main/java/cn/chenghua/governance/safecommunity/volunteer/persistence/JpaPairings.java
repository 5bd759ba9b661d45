package cn.chenghua.governance.safecommunity.volunteer.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import cn.chenghua.governance.safecommunity.volunteer.Pairing;
import cn.chenghua.governance.safecommunity.volunteer.Pairings;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface JpaPairings extends Pairings, org.springframework.data.repository.Repository<Pairing, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Pairing p where p.member = :member order by p.projectId")
    List<Pairing> findAndHoldByMember(String member);
}
