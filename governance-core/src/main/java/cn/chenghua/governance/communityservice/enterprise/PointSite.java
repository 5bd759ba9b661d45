package cn.chenghua.governance.communityservice.enterprise;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.project.Position;

import org.jspecify.annotations.Nullable;

/** Where a service point is: its address and, where known, its position in WGS84. */
@Embeddable
public record PointSite(String address, @Nullable BigDecimal longitude, @Nullable BigDecimal latitude) {

    public PointSite {
        address = Wording.text("address", address, 200);
        if (longitude != null && latitude != null) {
            new Position(longitude, latitude);
        }
    }

    /** Whether another says the same, however its figures are written. */
    public boolean same(PointSite other) {
        return address.equals(other.address) && same(longitude, other.longitude) && same(latitude, other.latitude);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
