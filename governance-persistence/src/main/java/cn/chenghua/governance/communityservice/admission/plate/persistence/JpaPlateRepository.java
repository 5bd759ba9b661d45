package cn.chenghua.governance.communityservice.admission.plate.persistence;

import java.util.UUID;

import cn.chenghua.governance.communityservice.admission.plate.CommunityPlate;
import cn.chenghua.governance.communityservice.admission.plate.PlateRepository;

import org.springframework.data.repository.Repository;

interface JpaPlateRepository extends PlateRepository, Repository<CommunityPlate, UUID> {

    /** Written at once, so that what is asked by SQL in the same transaction finds it. */
    @Override
    default CommunityPlate save(CommunityPlate plate) {
        return saveAndFlush(plate);
    }

    CommunityPlate saveAndFlush(CommunityPlate plate);
}
