package cn.chenghua.governance.project.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;

/** Finds units by code or by name, such as 培华路社区 or 建设路街道/培华路社区; a name that several bear gives them all. */
final class UnitIndex {

    private final Hierarchy hierarchy;
    private final Map<String, List<UnitCode>> byName = new HashMap<>();

    UnitIndex(Hierarchy hierarchy, LocalDate today) {
        this.hierarchy = hierarchy;
        for (var unit : hierarchy.all()) {
            var period = hierarchy.period(unit.code(), today);
            put(period.name(), unit.code());
            put(period.nameEn(), unit.code());
            hierarchy.ancestor(unit.code(), Level.SUBDISTRICT, today).filter(above -> !above.equals(unit.code()))
                    .ifPresent(above -> put(hierarchy.name(above, today) + "/" + period.name(), unit.code()));
        }
    }

    List<UnitCode> of(String text) {
        if (text.matches("[0-9]{12}")) {
            var code = new UnitCode(text);
            return hierarchy.find(code).isPresent() ? List.of(code) : List.of();
        }
        return byName.getOrDefault(text.replaceAll("\\s*/\\s*", "/").strip().toLowerCase(Locale.ROOT), List.of());
    }

    private void put(String name, UnitCode code) {
        byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(code);
    }
}
