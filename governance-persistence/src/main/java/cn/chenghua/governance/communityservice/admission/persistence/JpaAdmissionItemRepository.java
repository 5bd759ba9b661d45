package cn.chenghua.governance.communityservice.admission.persistence;

import java.util.UUID;

import cn.chenghua.governance.communityservice.admission.AdmissionItem;
import cn.chenghua.governance.communityservice.admission.AdmissionItemRepository;

import org.springframework.data.repository.Repository;

interface JpaAdmissionItemRepository extends AdmissionItemRepository, Repository<AdmissionItem, UUID> {

    /** Written at once, so that what is asked by SQL in the same transaction finds it. */
    @Override
    default AdmissionItem save(AdmissionItem item) {
        return saveAndFlush(item);
    }

    AdmissionItem saveAndFlush(AdmissionItem item);
}
