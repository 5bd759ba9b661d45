package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;

/** Spreads invented projects over the district, so that every sub-district has some and two have enough to try with. */
final class Places {

    private static final List<UnitCode> TRIED = List.of(new UnitCode("510108005000"), new UnitCode("510108007000"));
    private final UnitCode district;
    private final Map<UnitCode, List<UnitCode>> communities = new LinkedHashMap<>();
    private final Map<UnitCode, Integer> turns = new LinkedHashMap<>();
    private final Random chance;

    Places(Hierarchy hierarchy, LocalDate today, Random chance) {
        this.chance = chance;
        district = hierarchy.district().code();
        hierarchy.on(today, Level.SUBDISTRICT).forEach(unit -> communities.put(unit.code(), new ArrayList<>()));
        for (Unit community : hierarchy.on(today, Level.COMMUNITY)) {
            hierarchy.ancestor(community.code(), Level.SUBDISTRICT, today)
                    .ifPresent(above -> communities.getOrDefault(above, new ArrayList<>()).add(community.code()));
        }
    }

    List<UnitCode> of(Series series) {
        if (series.level() == Level.DISTRICT) {
            return Collections.nCopies(series.count(), district);
        }
        return series.distinct() ? distinct(series) : shuffled(series);
    }

    private List<UnitCode> distinct(Series series) {
        var chosen = new ArrayList<UnitCode>();
        for (int round = 0; chosen.size() < series.count(); round++) {
            for (var entry : communities.entrySet()) {
                var within = series.level() == Level.SUBDISTRICT ? List.of(entry.getKey()) : entry.getValue();
                if (round < within.size() && chosen.size() < series.count()) {
                    chosen.add(within.get(round));
                }
            }
        }
        return chosen;
    }

    private List<UnitCode> shuffled(Series series) {
        var subdistricts = new ArrayList<UnitCode>();
        TRIED.stream().filter(communities::containsKey)
                .forEach(code -> subdistricts.addAll(Collections.nCopies(series.both(), code)));
        var rest = communities.keySet().stream().filter(code -> series.both() == 0 || !TRIED.contains(code)).toList();
        for (int i = 0; subdistricts.size() < series.count(); i++) {
            subdistricts.add(rest.get(i % rest.size()));
        }
        Collections.shuffle(subdistricts, chance);
        return subdistricts.stream().map(code -> series.level() == Level.SUBDISTRICT ? code : next(code)).toList();
    }

    private UnitCode next(UnitCode subdistrict) {
        var within = communities.getOrDefault(subdistrict, List.of());
        return within.isEmpty() ? subdistrict : within.get(turns.merge(subdistrict, 1, Integer::sum) % within.size());
    }
}
