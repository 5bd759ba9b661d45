package cn.chenghua.governance.renewal.circle.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.Walker;
import cn.chenghua.governance.renewal.circle.reach.Share;
import cn.chenghua.governance.renewal.circle.reach.Standing;

/** A class of facilities: how many are reckoned with, and the residents within reach at the pace of each group. */
record ClassLine(FacilityClass one, int sites, Map<Walker, Share> shares) {

    static List<ClassLine> all(Standing standing, Predicate<Settlement> within) {
        return Arrays.stream(FacilityClass.values()).map(one -> of(one, standing, within)).toList();
    }

    private static ClassLine of(FacilityClass one, Standing standing, Predicate<Settlement> within) {
        var shares = new EnumMap<Walker, Share>(Walker.class);
        Arrays.stream(Walker.values()).forEach(walker -> shares.put(walker, standing.share(one, walker, within)));
        return new ClassLine(one, standing.sites(one).size(), shares);
    }

    public Share of(Walker walker) {
        return shares.getOrDefault(walker, Share.NONE);
    }
}
