package cn.chenghua.governance.communityservice.register.table.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.web.Asked;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.register.web.Selection;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.web.SheetNotes;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a register in the columns that its import reads. */
@Component
public class RegisterExport {

    private final FieldWords words;
    private final UnitNames units;
    private final Selection selection;
    private final Sentences sentences;
    private final SheetNotes notes;

    RegisterExport(FieldWords words, UnitNames units, Selection selection, Sentences sentences, SheetNotes notes) {
        this.words = words;
        this.units = units;
        this.selection = selection;
        this.sentences = sentences;
        this.notes = notes;
    }

    static List<String> columns(Register register) {
        var columns = new ArrayList<String>();
        for (var field : register.fields()) {
            if (field.tabled()) {
                columns.add(field.name());
                if (field.type() == Field.Type.UNIT) {
                    columns.add("unit_name");
                }
            }
        }
        columns.add("evidence");
        return columns;
    }

    public void csv(Actor actor, Register register, Asked asked, HttpServletResponse response) throws IOException {
        var rows = selection.of(actor, register, asked);
        Download.csv(response, register.name(), heads(register), writer -> write(register, rows, writer));
    }

    public void xlsx(Actor actor, Register register, Asked asked, HttpServletResponse response) throws IOException {
        var rows = selection.of(actor, register, asked);
        Download.xlsx(response, register.name(), sentences.say("services." + register.name()), heads(register),
                notes.filled(selection.today().toString(), "services.filling"), writer -> write(register, rows, writer));
    }

    private List<TableWriter.Column> heads(Register register) {
        return words.columns(columns(register)).headers(column -> register.fields().stream()
                .filter(field -> field.name().equals(column) && field.type() == Field.Type.CHOICE).findFirst()
                .map(field -> List.copyOf(words.choices(field).values())).orElse(List.of()));
    }

    private void write(Register register, List<Row> rows, TableWriter writer) throws IOException {
        var names = units.asOfNow();
        for (var row : rows) {
            var cells = new ArrayList<@Nullable Object>();
            for (var field : register.fields()) {
                if (field.tabled()) {
                    var value = row.get(field.name());
                    cells.add(cell(field, value, names));
                    if (field.type() == Field.Type.UNIT) {
                        cells.add(value instanceof UnitCode unit ? names.apply(unit) : null);
                    }
                }
            }
            cells.add(null);
            writer.row(cells.toArray());
        }
    }

    private @Nullable Object cell(Field field, @Nullable Object value, Function<UnitCode, String> names) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> day;
            case Number number -> number;
            case YearMonth month -> month.toString();
            case UnitCode unit -> unit.value();
            case List<?> many -> many.stream().map(one -> String.valueOf(cell(field, one, names)))
                    .collect(Collectors.joining(";"));
            default -> words.shown(field, value, names).equals("–") ? null : words.shown(field, value, names);
        };
    }
}
