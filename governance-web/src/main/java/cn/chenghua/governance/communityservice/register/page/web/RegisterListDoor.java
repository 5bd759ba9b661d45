package cn.chenghua.governance.communityservice.register.page.web;

import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.register.table.web.RegisterExport;
import cn.chenghua.governance.communityservice.register.table.web.RegisterImport;
import cn.chenghua.governance.communityservice.register.table.web.RegisterSheet;
import cn.chenghua.governance.communityservice.register.web.Asked;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Selection;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows registers and takes single records in; what is the same for all of them. */
@Component
public class RegisterListDoor {

    private static final int PAGE = 50;
    final RegisterExport export;
    final RecordDoor records;
    final TableDoor tables;
    private final RegisterSheet sheet;
    private final Selection selection;
    private final FieldWords words;
    private final UnitNames units;
    private final Places places;
    private final RowIntake intake;

    RegisterListDoor(RegisterExport export, RecordDoor records, TableDoor tables, RegisterSheet sheet, Selection selection,
            FieldWords words, UnitNames units,
            Places places, RowIntake intake) {
        this.export = export;
        this.records = records;
        this.tables = tables;
        this.sheet = sheet;
        this.selection = selection;
        this.words = words;
        this.units = units;
        this.places = places;
        this.intake = intake;
    }

    /** What takes tables of the register in. */
    TableDoor.Intake intake(Register register) {
        return new RegisterImport(register, sheet, words, intake);
    }

    String list(Actor actor, Register register, Asked asked, Model model) {
        var all = selection.of(actor, register, asked);
        var after = Asked.plain(asked.after());
        var from = after.isEmpty() ? all : all.stream().dropWhile(row -> !row.id().equals(after)).skip(1).toList();
        var shown = from.subList(0, Math.min(PAGE, from.size()));
        model.addAttribute("asked", asked);
        model.addAttribute("count", all.size());
        model.addAttribute("rows", shown);
        model.addAttribute("next",
                from.size() > PAGE ? register.path() + asked.from(shown.getLast().id()) : null);
        model.addAttribute("columns", register.fields().stream().filter(Field::listed).toList());
        model.addAttribute("questions", register.fields().stream().filter(Field::asked).toList());
        model.addAttribute("states", options(register, register.state()));
        model.addAttribute("groups", options(register, register.group()));
        model.addAttribute("words", words);
        model.addAttribute("names", units.asOfNow());
        model.addAttribute("places", places.seen(actor));
        model.addAttribute("edited", places.edited(actor));
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        model.addAttribute("fresh", UUID.randomUUID());
        model.addAttribute("today", selection.today());
        model.addAttribute("summary", register.summary(actor, model));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "services/register";
    }

    private Map<String, String> options(Register register, String name) {
        return register.fields().stream().filter(field -> field.name().equals(name)).findFirst().map(words::choices)
                .orElse(Map.of());
    }

    String add(Actor actor, Register register, Sent sent) {
        return records.change("new", sent, register.path(),
                () -> register.take(actor, sheet.typed(register, sent.typed(), sent.proof())),
                () -> list(actor, register, new Asked(null, null, null, null, null), sent.model()));
    }
}
