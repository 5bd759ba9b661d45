package cn.chenghua.governance.safecommunity.volunteer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

/** The register of volunteers. */
public interface Volunteers {

    Volunteer save(Volunteer volunteer);

    List<Volunteer> saveAll(Iterable<Volunteer> volunteers);

    Optional<Volunteer> findById(UUID id);

    List<Volunteer> findAllByOrderById();

    List<Volunteer> findAllByPlace(UnitCode place);
}
