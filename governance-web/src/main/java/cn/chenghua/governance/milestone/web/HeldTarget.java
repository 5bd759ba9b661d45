package cn.chenghua.governance.milestone.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.milestone.Touched;
import cn.chenghua.governance.milestone.lamp.Holdup;
import cn.chenghua.governance.plan.Forecast;

import org.jspecify.annotations.Nullable;

/** A target that waits for late projects: how many, by how many working days in all and at most, and its forecast. */
record HeldTarget(Touched target, int projects, int days, int longest, @Nullable Forecast forecast) {

    static List<HeldTarget> of(List<Holdup> holdups, Map<String, Forecast> forecasts) {
        var byTarget = new TreeMap<String, List<Holdup>>();
        var names = new TreeMap<String, Touched>();
        for (var holdup : holdups) {
            for (var touched : holdup.touched()) {
                byTarget.computeIfAbsent(touched.target(), _ -> new ArrayList<>()).add(holdup);
                names.put(touched.target(), touched);
            }
        }
        var held = new ArrayList<HeldTarget>();
        byTarget.forEach((code, late) -> held.add(new HeldTarget(java.util.Objects.requireNonNull(names.get(code)), late.size(),
                late.stream().mapToInt(Holdup::late).sum(), late.stream().mapToInt(Holdup::late).max().orElse(0),
                forecasts.get(code))));
        return held;
    }
}
