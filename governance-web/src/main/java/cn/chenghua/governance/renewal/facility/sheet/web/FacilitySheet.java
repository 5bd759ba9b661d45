package cn.chenghua.governance.renewal.facility.sheet.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.renewal.facility.FacilityItem;
import cn.chenghua.governance.renewal.facility.Site;
import cn.chenghua.governance.renewal.facility.intake.FacilityIntake.Row;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;

import org.jspecify.annotations.Nullable;

/** Reads rows of an uploaded table as facilities; what cannot be read is noted. */
final class FacilitySheet {

    private final FacilityColumns columns;
    private final List<FacilityItem> items;
    private final UnitIndex units;

    FacilitySheet(FacilityColumns columns, List<FacilityItem> items, UnitIndex units) {
        this.columns = columns;
        this.items = items;
        this.units = units;
    }

    @Nullable
    Row read(Cells cells) {
        var number = cells.code("number");
        var name = cells.needed("name") == null ? null : cells.words("name");
        var place = units.needed(cells);
        var responsible = cells.words("responsible");
        var item = item(cells);
        var site = site(cells);
        var point = point(cells);
        var days = new LinkedHashMap<String, LocalDate>();
        for (var stage : columns.stages()) {
            var day = cells.day("actual:" + stage.code());
            if (day != null) {
                days.put(stage.code(), day);
            }
        }
        var closed = cells.day("closed");
        var reason = cells.text("closed_reason");
        var evidence = cells.text("evidence");
        return !cells.sound() || name == null || place == null || site == null
                ? null
                : new Row(cells.number(), number, name, place, responsible, item, site, point, Map.of(), days, closed,
                        reason == null ? "" : reason, evidence == null ? "" : evidence);
    }

    private @Nullable String item(Cells cells) {
        var text = cells.words("item");
        if (text == null) {
            return null;
        }
        var found = items.stream().filter(item -> item.named(text)).map(FacilityItem::code).findFirst().orElse(null);
        if (found == null) {
            cells.refuse("item", "refusal.renewal.facility.item", text,
                    String.join(", ", items.stream().map(FacilityItem::name).toList()));
        }
        return found;
    }

    private static @Nullable Site site(Cells cells) {
        var address = cells.words("address");
        var capacity = cells.decimal("capacity");
        var unit = cells.words("capacityUnit");
        try {
            return new Site(address == null ? "" : address, capacity, unit == null ? "" : unit);
        } catch (Refusal refusal) {
            cells.refuse(refusal);
            return null;
        }
    }

    private static @Nullable Position point(Cells cells) {
        var east = cells.decimal("longitude");
        var north = cells.decimal("latitude");
        try {
            return east == null || north == null ? null : new Position(east, north);
        } catch (Refusal refusal) {
            cells.refuse(refusal);
            return null;
        }
    }
}
