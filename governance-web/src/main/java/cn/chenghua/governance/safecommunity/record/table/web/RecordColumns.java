package cn.chenghua.governance.safecommunity.record.table.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.safecommunity.record.RecordIntake;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.safecommunity.record.web.Field;
import cn.chenghua.governance.safecommunity.record.web.RegisterWords;
import cn.chenghua.governance.safecommunity.record.web.Shelf;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;

import org.jspecify.annotations.Nullable;

/** The columns of a register's table; import and export have the same. */
record RecordColumns(Shelf shelf, RegisterWords words, ColumnNames names) {

    RecordColumns(Shelf shelf, RegisterWords words) {
        this(shelf, words, words.columns(all(shelf)));
    }

    private static List<String> all(Shelf shelf) {
        var all = new ArrayList<>(List.of("id", "title", "unit", "unit_name", "responsible", "sort", "day", "due", "text"));
        shelf.fields().forEach(field -> all.add(field.name()));
        all.add("evidence");
        return all;
    }

    @Nullable
    Object cell(SafetyRecord of, String column, String unitName) {
        return switch (column) {
            case "id" -> of.id().toString();
            case "title" -> of.title();
            case "unit" -> of.place().value();
            case "unit_name" -> unitName;
            case "responsible" -> of.responsible();
            case "sort" -> words.sort(shelf, of.sort());
            case "day" -> of.day();
            case "due" -> of.due();
            case "text" -> of.text();
            case "evidence" -> null;
            default -> said(of, column);
        };
    }

    private String said(SafetyRecord of, String column) {
        var text = of.said().text(column);
        var field = shelf.fields().stream().filter(one -> one.name().equals(column)).findFirst().orElseThrow();
        return field.options().isEmpty() || text.isEmpty() ? text : words.options(field).getOrDefault(text, text);
    }

    /** What a row says, or nothing where it cannot be read. */
    RecordIntake.@Nullable Row row(Cells cells, UnitIndex units) {
        var id = id(cells);
        var title = cells.needed("title") == null ? null : cells.words("title");
        var place = units.needed(cells);
        var responsible = or(cells.words("responsible"));
        var sort = sort(cells);
        var day = cells.needed("day") == null ? null : cells.day("day");
        var due = cells.day("due");
        var text = or(cells.text("text"));
        var said = new HashMap<String, String>();
        shelf.fields().forEach(field -> said.put(field.name(), value(cells, field)));
        var evidence = or(cells.text("evidence"));
        if (!cells.sound() || title == null || place == null || day == null) {
            return null;
        }
        return new RecordIntake.Row(cells.number(),
                new RecordWish(id, title, place, responsible, sort, day, due, text, new Said(said)), Proof.of(evidence, null));
    }

    private static @Nullable UUID id(Cells cells) {
        var text = cells.code("id");
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            cells.refuse("id", "refusal.warning.choice", text);
            return null;
        }
    }

    private String sort(Cells cells) {
        var text = cells.words("sort");
        if (text == null) {
            return "";
        }
        return known(cells, "sort",
                shelf.sortsAreKinds() ? words.kindCode(text) : names.meant(text, "warning.sort.", shelf.sorts()).orElse(null),
                text);
    }

    private String value(Cells cells, Field field) {
        if (field.type() == Field.Type.DAY) {
            var day = cells.day(field.name());
            return day == null ? "" : day.toString();
        }
        if (field.type() == Field.Type.NUMBER) {
            var number = cells.decimal(field.name());
            return number == null ? "" : number.toPlainString();
        }
        var text = or(cells.text(field.name()));
        return field.options().isEmpty() || text.isEmpty()
                ? text
                : known(cells, field.name(),
                        names.meant(text, "warning.option." + field.name() + ".", field.options()).orElse(null), text);
    }

    private static String known(Cells cells, String column, @Nullable String code, String text) {
        if (code == null) {
            cells.refuse(column, "refusal.warning.choice", text);
            return "";
        }
        return code;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
