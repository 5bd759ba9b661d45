package cn.chenghua.governance.safecommunity.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the tables of the initiative's registers have in common. */
@Component
public class SafetyTables {

    private final MessageSource messages;
    private final UnitNames units;

    SafetyTables(MessageSource messages, UnitNames units) {
        this.messages = messages;
        this.units = units;
    }

    public ColumnNames columns(String... all) {
        return new ColumnNames(messages, "safety.column.", all);
    }

    /** Finds the units that rows of one file name. */
    public UnitIndex units() {
        return units.index();
    }

    /** The names of units for one file. */
    public Function<UnitCode, String> names() {
        return units.asOfNow();
    }

    /** A day that is needed. */
    public static @Nullable LocalDate day(Cells cells, String column) {
        return cells.needed(column) == null ? null : cells.day(column);
    }

    /** Notes a phone number that is not masked: numbers of people are entered one by one and kept encrypted. */
    public static void masked(Cells cells) {
        var phone = cells.text("phone");
        if (phone != null && !phone.contains("*")) {
            cells.refuse("phone", "safety.sheet.phone");
        }
    }

    /** Nothing, with a note of each of the columns that is empty. */
    public static <T> @Nullable T incomplete(Cells cells, String... columns) {
        Arrays.stream(columns).forEach(cells::needed);
        return null;
    }
}
