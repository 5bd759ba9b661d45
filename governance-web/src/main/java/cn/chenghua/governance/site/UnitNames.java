package cn.chenghua.governance.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The names of today's units in the reader's language; {@code ${units.name(code)}} in templates. */
@Component
public class UnitNames {

    private final Hierarchies hierarchies;
    private final Clock clock;

    UnitNames(Hierarchies hierarchies, Clock clock) {
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** Codes and names for a select, higher units first, communities behind their sub-district. */
    public Map<String, String> choices() {
        var hierarchy = hierarchies.current();
        var day = today();
        var choices = new LinkedHashMap<String, String>();
        var higher = Stream.of(Level.DISTRICT, Level.SUBDISTRICT).flatMap(level -> hierarchy.on(day, level).stream());
        higher.forEach(unit -> choices.put(unit.code().value(), name(hierarchy.period(unit.code(), day))));
        for (var unit : hierarchy.on(day, Level.COMMUNITY)) {
            var above = hierarchy.ancestor(unit.code(), Level.SUBDISTRICT, day)
                    .map(code -> name(hierarchy.period(code, day)) + " / ");
            choices.put(unit.code().value(), above.orElse("") + name(hierarchy.period(unit.code(), day)));
        }
        return choices;
    }

    /** The names of today's units as a table may say them, higher units first; one that several bear has its sub-district before it. */
    public List<String> names() {
        var hierarchy = hierarchies.current();
        var day = today();
        var units = Stream.of(Level.DISTRICT, Level.SUBDISTRICT, Level.COMMUNITY)
                .flatMap(level -> hierarchy.on(day, level).stream()).map(Unit::code).toList();
        var bearers = units.stream().collect(Collectors.groupingBy(code -> name(hierarchy.period(code, day)),
                Collectors.counting()));
        return units.stream().map(code -> {
            var name = name(hierarchy.period(code, day));
            var above = hierarchy.ancestor(code, Level.SUBDISTRICT, day).filter(higher -> !higher.equals(code));
            return bearers.getOrDefault(name, 0L) < 2
                    ? name
                    : above.map(higher -> hierarchy.name(higher, day) + "/").orElse("") + name;
        }).toList();
    }

    /** Whether the unit is gone, so that whoever holds a role on it needs another. */
    public boolean gone(UnitCode code) {
        return !hierarchies.current().exists(code, today());
    }

    /** The names of many units at the price of one. */
    public Map<UnitCode, String> named(Collection<UnitCode> codes) {
        var hierarchy = hierarchies.current();
        var day = today();
        return codes.stream().distinct().collect(Collectors.toMap(code -> code, code -> name(hierarchy.period(code, day))));
    }

    public String name(UnitCode code) {
        return name(hierarchies.current().period(code, today()));
    }

    /** The names as they are now, for a whole page or file: the units are asked for once. */
    public Function<UnitCode, String> asOfNow() {
        var hierarchy = hierarchies.current();
        var day = today();
        return code -> name(hierarchy.period(code, day));
    }

    /** Finds today's units as rows of a table name them. */
    public UnitIndex index() {
        return new UnitIndex(hierarchies.current(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private static String name(Unit.Period period) {
        var english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english ? period.nameEn() : period.name();
    }
}
