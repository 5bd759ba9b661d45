package cn.chenghua.governance.featuredstreet.brand;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The brands and landmarks; some dozens, each read whole. */
public interface PlaceBrands {

    PlaceBrand save(PlaceBrand brand);

    Optional<PlaceBrand> findById(UUID id);

    /** With its row held until the end of the transaction. */
    Optional<PlaceBrand> findAndHoldById(UUID id);

    Optional<PlaceBrand> findByName(String name);

    List<PlaceBrand> findAllByOrderById();
}
