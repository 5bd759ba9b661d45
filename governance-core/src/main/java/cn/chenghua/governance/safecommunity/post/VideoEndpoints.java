package cn.chenghua.governance.safecommunity.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

/** The endpoints of the network; some hundreds. */
public interface VideoEndpoints {

    VideoEndpoint save(VideoEndpoint endpoint);

    List<VideoEndpoint> saveAll(Iterable<VideoEndpoint> endpoints);

    Optional<VideoEndpoint> findById(UUID id);

    List<VideoEndpoint> findAllByOrderByPlaceValueAscIdAsc();

    List<VideoEndpoint> findAllByPlace(UnitCode place);
}
