package cn.chenghua.governance.communityservice.admission.plate;

import java.util.Optional;
import java.util.UUID;

/** Plates as they are kept. */
public interface PlateRepository {

    CommunityPlate save(CommunityPlate plate);

    Optional<CommunityPlate> findById(UUID id);
}
