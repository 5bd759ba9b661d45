package cn.chenghua.governance.renewal.circle.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.Walker;
import cn.chenghua.governance.renewal.circle.reach.Share;
import cn.chenghua.governance.renewal.circle.reach.Standing;

/** A sub-district with the residents within reach of each class, in the order of the classes. */
record UnitLine(UnitCode unit, String name, List<Share> shares) {

    static UnitLine of(UnitCode unit, String name, Standing standing, Walker walker, Predicate<Settlement> within) {
        return new UnitLine(unit, name,
                Arrays.stream(FacilityClass.values()).map(one -> standing.share(one, walker, within)).toList());
    }

    public long counted() {
        return shares.getFirst().counted();
    }

    public long doubtful() {
        return shares.getFirst().doubtful();
    }
}
