package cn.chenghua.governance.district.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Units as the pages show them on one day, with where their records belong now. */
record UnitPage(Hierarchy hierarchy, UnitNames names, LocalDate day, LocalDate today) {

    static UnitPage of(Hierarchy hierarchy, LocalDate day, LocalDate today) {
        return new UnitPage(hierarchy, new UnitNames(hierarchy), day, today);
    }

    public List<Line> subdistricts() {
        return hierarchy.on(day, Level.SUBDISTRICT).stream().map(this::line).toList();
    }

    public List<Line> gone() {
        return hierarchy.all().stream().filter(unit -> unit.abolished() != null && !hierarchy.exists(unit.code(), day))
                .map(this::line)
                .toList();
    }

    public List<Line> undecided() {
        return hierarchy.undecided(day).stream().map(this::line).toList();
    }

    /** How many communities each sub-district has. */
    public Map<String, Integer> communities() {
        var counts = new TreeMap<String, Integer>();
        hierarchy.on(day, Level.SUBDISTRICT).forEach(unit -> counts.put(unit.code().value(), below(unit.code()).size()));
        return counts;
    }

    public int communityCount() {
        return hierarchy.on(day, Level.COMMUNITY).size();
    }

    Line line(Unit unit) {
        var period = hierarchy.period(unit.code(), day);
        var now = hierarchy.place(unit.code(), today);
        var parent = period.parent();
        return new Line(unit.code().value(), unit.level(), names.of(unit.code(), day), period.since(), unit.abolished(),
                parent == null ? "" : names.of(parent, day), now.unit().value(), names.of(now.unit(), today), now.unassigned(),
                names.of(unit.successors(), today), below(unit.code()));
    }

    private List<Line> below(UnitCode code) {
        return code.equals(hierarchy.district().code())
                ? List.of()
                : hierarchy.below(code, day).stream().map(this::line).toList();
    }

    /** A unit in a table. */
    record Line(String code, Level level, String name, LocalDate since, @Nullable LocalDate until, String parent, String nowCode,
            String nowName, boolean unassigned, List<String> heirs, List<Line> below) {
        public boolean moved() {
            return unassigned || !nowCode.equals(code);
        }
    }
}
