package cn.chenghua.governance.safecommunity.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

/** The police posts; some hundreds, each read whole. */
public interface PolicePosts {

    PolicePost save(PolicePost post);

    List<PolicePost> saveAll(Iterable<PolicePost> posts);

    Optional<PolicePost> findById(UUID id);

    List<PolicePost> findAllByOrderByPlaceValueAscIdAsc();

    List<PolicePost> findAllByPlace(UnitCode place);
}
