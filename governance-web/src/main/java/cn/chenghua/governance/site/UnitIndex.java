package cn.chenghua.governance.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.table.Cells;

import org.jspecify.annotations.Nullable;

/** Finds units by code or by name, such as 培华路社区 or 建设路街道/培华路社区; a name that several bear gives them all. */
public final class UnitIndex {

    /** An office's name, 街道办事处 or 街道办, stands for the sub-district itself. */
    private static final Pattern OFFICE = Pattern.compile("(\\u8857\\u9053)\\u529e(\\u4e8b\\u5904)?(?=/|$)");
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");
    private static final Pattern ODD = Pattern.compile("(?<!\\p{IsLatin}) | (?!\\p{IsLatin})");
    private final Hierarchy hierarchy;
    private final Map<String, List<UnitCode>> byName = new HashMap<>();

    public UnitIndex(Hierarchy hierarchy, LocalDate today) {
        this.hierarchy = hierarchy;
        for (var unit : hierarchy.all()) {
            var period = hierarchy.period(unit.code(), today);
            put(period.name(), unit.code());
            put(period.nameEn(), unit.code());
            hierarchy.ancestor(unit.code(), Level.SUBDISTRICT, today).filter(above -> !above.equals(unit.code()))
                    .ifPresent(above -> put(hierarchy.name(above, today) + "/" + period.name(), unit.code()));
        }
    }

    public List<UnitCode> of(String text) {
        if (text.matches("[0-9]{12}")) {
            var code = new UnitCode(text);
            return hierarchy.find(code).isPresent() ? List.of(code) : List.of();
        }
        return byName.getOrDefault(plain(text).toLowerCase(Locale.ROOT), List.of());
    }

    /** The unit a row names by code or else by name; null where it cannot be told, which is noted, or is not said. */
    public @Nullable UnitCode of(Cells cells) {
        var code = cells.code("unit");
        var text = code == null ? cells.text("unit_name") : code;
        if (text == null) {
            return null;
        }
        var column = code == null ? "unit_name" : "unit";
        var found = of(text);
        if (found.isEmpty()) {
            cells.refuse(column, "table.unit");
        } else if (found.size() > 1) {
            cells.refuse(column, "table.unit.several", String.join(", ", found.stream().map(UnitCode::value).toList()));
        } else if (code == null) {
            cells.read(column, plain(text));
        } else {
            agree(cells, found.getFirst());
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** The same, where a row without a unit is refused. */
    public @Nullable UnitCode needed(Cells cells) {
        if (cells.code("unit") == null && cells.needed("unit_name") == null) {
            return null;
        }
        return of(cells);
    }

    /** A name beside the code must be one the unit bears; otherwise nobody knows which of them was meant. */
    private void agree(Cells cells, UnitCode code) {
        var name = cells.text("unit_name");
        if (name != null && !of(name).contains(code)) {
            cells.refuse("unit_name", "table.unit.other", code.value());
        }
    }

    /** The name as units bear it, without the office and without blanks but single ones between Latin words. */
    public static String plain(String text) {
        var single = BLANKS.matcher(text).replaceAll(" ");
        return OFFICE.matcher(ODD.matcher(single).replaceAll("")).replaceAll("$1");
    }

    private void put(String name, UnitCode code) {
        byName.computeIfAbsent(plain(name).toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(code);
    }
}
