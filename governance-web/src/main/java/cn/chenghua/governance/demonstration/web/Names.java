package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;

/** Builds names such as 新鸿路三巷 from those of real communities; none comes twice. */
final class Names {

    private final Hierarchy hierarchy;
    private final LocalDate today;
    private final List<String> numerals;
    private final List<String> endings;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();

    Names(Hierarchy hierarchy, LocalDate today, List<String> numerals, List<String> endings) {
        this.hierarchy = hierarchy;
        this.today = today;
        this.numerals = numerals;
        this.endings = endings;
    }

    String name(Series series, UnitCode place, int index) {
        var time = times.merge(series.name() + place, 1, Integer::sum) - 1;
        var word = series.words().get((series.level() == Level.COMMUNITY ? time : index) % series.words().size());
        var round = series.level() == Level.DISTRICT ? index / series.words().size() : time;
        var name = filled(series.name(), place).replace("{word}", word).replace("{numeral}", numerals.get(time % numerals.size()))
                .replace("{round}", numerals.get(round % numerals.size()));
        var unique = name;
        for (int i = 1; !given.add(unique); i++) {
            unique = name + numerals.get(i);
        }
        return unique;
    }

    /** The pattern with the names of a place put in. */
    String filled(String pattern, UnitCode place) {
        var own = hierarchy.name(place, today);
        var subdistrict = hierarchy.ancestor(place, Level.SUBDISTRICT, today).map(code -> hierarchy.name(code, today))
                .orElse(own);
        var base = endings.stream().filter(own::endsWith).findFirst()
                .map(ending -> own.substring(0, own.length() - ending.length())).orElse(own);
        return pattern.replace("{community}", own).replace("{subdistrict}", subdistrict).replace("{base}", base);
    }
}
