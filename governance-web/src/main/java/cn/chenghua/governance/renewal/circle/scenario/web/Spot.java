package cn.chenghua.governance.renewal.circle.scenario.web;

import java.util.List;
import java.util.function.Predicate;

import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.reach.Circle.Home;
import cn.chenghua.governance.renewal.circle.web.CircleSight;

/** A settlement as a place one may choose for a facility. */
record Spot(String code, String name) {

    static List<Spot> all(List<Home> homes, Predicate<Settlement> within, CircleSight sight) {
        var seen = homes.stream().map(Home::settlement).filter(within).toList();
        var names = sight.namesOf(seen);
        return seen.stream().map(one -> new Spot(one.unit().value(), names.getOrDefault(one.unit(), one.unit().value())))
                .toList();
    }
}
