package cn.chenghua.governance.renewal.estate.sheet.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.renewal.estate.Component;
import cn.chenghua.governance.renewal.estate.Deed;
import cn.chenghua.governance.renewal.estate.EstateIntake.Row;
import cn.chenghua.governance.renewal.estate.EstateIntake.Strip;
import cn.chenghua.governance.renewal.estate.LegalOrder;
import cn.chenghua.governance.renewal.estate.Owner;
import cn.chenghua.governance.renewal.estate.Supply;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;

import org.jspecify.annotations.Nullable;

/** Reads rows of an uploaded table as estates; what cannot be read is noted. */
final class EstateSheet {

    private final EstateColumns columns;
    private final UnitIndex units;

    EstateSheet(EstateColumns columns, UnitIndex units) {
        this.columns = columns;
        this.units = units;
    }

    @Nullable
    Row read(Cells cells) {
        var number = cells.code("number");
        var name = cells.needed("name") == null ? null : cells.words("name");
        var place = units.needed(cells);
        var responsible = cells.words("responsible");
        var owner = owner(cells);
        var strips = new EnumMap<Component, Strip>(Component.class);
        for (var component : Component.values()) {
            var strip = strip(cells, component);
            if (!strip.equals(Strip.NOTHING)) {
                strips.put(component, strip);
            }
        }
        var evidence = cells.text("evidence");
        return !cells.sound() || name == null || place == null || owner == null
                ? null
                : new Row(cells.number(), number, name, place, responsible, owner, strips, evidence == null ? "" : evidence);
    }

    private Strip strip(Cells cells, Component component) {
        var order = columns.choice(cells, EstateColumns.of(component, "order"), EstateColumns.ORDER, LegalOrder.values());
        var days = new EnumMap<Deed, LocalDate>(Deed.class);
        for (var deed : Deed.values()) {
            var day = cells.day(EstateColumns.of(component, deed.name()));
            if (day != null) {
                days.put(deed, day);
            }
        }
        var exemptOn = cells.day(EstateColumns.of(component, "exempt"));
        var reason = cells.text(EstateColumns.of(component, "reason"));
        return order == null && days.isEmpty() && exemptOn == null
                ? Strip.NOTHING
                : new Strip(order, Map.copyOf(days), exemptOn, reason == null ? "" : reason);
    }

    private @Nullable Owner owner(Cells cells) {
        var enterprise = cells.words("enterprise");
        var households = cells.decimal("households");
        var third = columns.choice(cells, "third", EstateColumns.SUPPLY, Supply.values());
        try {
            return new Owner(enterprise == null ? "" : enterprise, whole(households), third);
        } catch (ArithmeticException e) {
            cells.refuse("households", "renewal.import.whole");
        } catch (Refusal refusal) {
            cells.refuse(refusal);
        }
        return null;
    }

    private static @Nullable Integer whole(@Nullable BigDecimal number) {
        return number == null ? null : number.intValueExact();
    }
}
