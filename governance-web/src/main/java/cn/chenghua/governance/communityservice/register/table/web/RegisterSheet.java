package cn.chenghua.governance.communityservice.register.table.web;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.intake.NumberedRow;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads entries of a register from a form or from rows of a table; what cannot be read is noted or refused. */
@Component
public class RegisterSheet {

    private static final String SEPARATORS = "[;；、]";
    private final FieldWords words;
    private final UnitNames units;

    RegisterSheet(FieldWords words, UnitNames units) {
        this.words = words;
        this.units = units;
    }

    public Entry typed(Register register, Map<String, String> typed, Proof proof) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : register.fields()) {
            var text = Typed.text(typed, field.name());
            if (!text.isEmpty()) {
                values.put(field.name(), typed(field, text));
            }
        }
        var id = Typed.text(typed, "id");
        if (!id.isEmpty()) {
            values.put("id", id);
        }
        return new Entry(values, proof);
    }

    private Object typed(Field field, String text) {
        return switch (field.type()) {
            case DAY -> Typed.needed(field.name(), Typed.day(field.name(), text));
            case MONTH -> month(field, text);
            case NUMBER, YUAN -> Typed.needed(field.name(), Typed.amount(field.name(), text));
            case UNIT -> new UnitCode(text);
            case UNITS -> Arrays.stream(text.split(SEPARATORS)).map(String::strip).filter(part -> !part.isEmpty())
                    .map(part -> unit(field, part)).toList();
            case CHOICES -> Arrays.stream(text.split(SEPARATORS)).map(String::strip).map(part -> code(field, part)).toList();
            case CHOICE -> code(field, text);
            case TEXT -> text;
        };
    }

    private UnitCode unit(Field field, String text) {
        var found = units.index().of(text);
        if (found.size() != 1) {
            throw new Typed.Unreadable("typed.choice", field.name(), text);
        }
        return found.getFirst();
    }

    private static YearMonth month(Field field, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new Typed.Unreadable("typed.day", field.name(), text);
        }
    }

    private String code(Field field, String text) {
        var code = words.code(field, text);
        if (code == null) {
            throw new Typed.Unreadable("typed.choice", field.name(), text);
        }
        return code;
    }

    /** The readable rows of a table. */
    List<NumberedRow<Entry>> lines(Register register, Iterator<TableRow> rows, Consumer<RowNote> notes) {
        var index = units.index();
        var lines = new ArrayList<NumberedRow<Entry>>();
        rows.forEachRemaining(row -> {
            var line = line(register, new Cells(row, notes), index);
            if (line != null) {
                lines.add(line);
            }
        });
        return lines;
    }

    private @Nullable NumberedRow<Entry> line(Register register, Cells cells, UnitIndex index) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : register.fields()) {
            var value = field.tabled() ? read(field, cells, index) : null;
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        var evidence = cells.text("evidence");
        return cells.sound()
                ? new NumberedRow<>(cells.number(), new Entry(values, Proof.of(evidence == null ? "" : evidence, null)))
                : null;
    }

    private @Nullable Object read(Field field, Cells cells, UnitIndex index) {
        var name = field.name();
        return switch (field.type()) {
            case DAY -> cells.day(name);
            case MONTH -> cells.month(name);
            case NUMBER, YUAN -> cells.decimal(name);
            case UNIT -> index.needed(cells);
            case TEXT -> cells.words(name);
            case UNITS, CHOICES, CHOICE -> {
                var text = cells.words(name);
                try {
                    yield text == null ? null : typed(field, text);
                } catch (Refusal refusal) {
                    cells.refuse(name, "refusal." + refusal.code(), refusal.arguments());
                    yield null;
                }
            }
        };
    }
}
