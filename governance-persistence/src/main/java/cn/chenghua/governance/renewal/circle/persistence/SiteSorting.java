package cn.chenghua.governance.renewal.circle.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.PositionQuality;
import cn.chenghua.governance.renewal.circle.Site;
import cn.chenghua.governance.renewal.circle.Sites.Found;
import cn.chenghua.governance.renewal.circle.Sites.Unplaced;
import cn.chenghua.governance.renewal.circle.Sites.Why;

import org.jspecify.annotations.Nullable;

/** Parts facilities that can be placed from those that cannot, which are counted by class and reason. */
final class SiteSorting {

    private final List<Site> sites = new ArrayList<>();
    private final Map<Reason, Integer> unplaced = new LinkedHashMap<>();

    void add(String id, String name, @Nullable FacilityClass one, @Nullable Double longitude, @Nullable Double latitude,
            @Nullable PositionQuality quality) {
        if (one == null) {
            miss(null, Why.NO_CLASS);
        } else if (longitude == null || latitude == null) {
            miss(one, Why.NO_POSITION);
        } else if (quality != null && !quality.believable()) {
            miss(one, Why.DOUBTFUL_POSITION);
        } else {
            sites.add(new Site(id, name, one, longitude, latitude));
        }
    }

    private void miss(@Nullable FacilityClass one, Why why) {
        unplaced.merge(new Reason(one, why), 1, Integer::sum);
    }

    Found found() {
        return new Found(sites, unplaced.entrySet().stream()
                .map(entry -> new Unplaced(entry.getKey().one, entry.getKey().why, entry.getValue())).toList());
    }

    private record Reason(@Nullable FacilityClass one, Why why) {
    }
}
