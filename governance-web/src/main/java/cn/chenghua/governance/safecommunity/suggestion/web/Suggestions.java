package cn.chenghua.governance.safecommunity.suggestion.web;

import java.util.List;
import java.util.stream.Stream;

import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.api.web.RegisterAnswers;
import cn.chenghua.governance.safecommunity.record.api.web.RegisterRest;
import cn.chenghua.governance.safecommunity.record.table.web.RecordSheets;
import cn.chenghua.governance.safecommunity.record.table.web.RegisterImport;
import cn.chenghua.governance.safecommunity.record.web.Cell;
import cn.chenghua.governance.safecommunity.record.web.Fact;
import cn.chenghua.governance.safecommunity.record.web.Field;
import cn.chenghua.governance.safecommunity.record.web.RegisterDoor;
import cn.chenghua.governance.safecommunity.record.web.RegisterPages;
import cn.chenghua.governance.safecommunity.record.web.Shelf;
import cn.chenghua.governance.safecommunity.suggestion.From;
import cn.chenghua.governance.safecommunity.suggestion.Suggestion;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions of residents and local units on their pages. */
@Component
class Suggestions extends Shelf {

    Suggestions() {
        super(RecordKind.SUGGESTION, "suggestions", "suggestions");
    }

    @Override
    public boolean taken() {
        return true;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("project", Field.Type.TEXT), Field.of("contact", Field.Type.TEXT));
    }

    @Override
    public List<String> sorts() {
        return Stream.of(From.values()).map(From::name).toList();
    }

    @Override
    public List<Fact> facts(SafetyRecord of) {
        var contact = new Fact("contact", Cell.text(((Suggestion) of).contact()));
        return of.parent() == null
                ? List.of(contact)
                : List.of(contact, new Fact("project",
                        Cell.link(String.valueOf(of.parent()), "/safety/suggestion-progress/" + of.parent())));
    }

    /** The pages. */
    @Controller
    @RequestMapping("/safety/suggestions")
    static class Pages extends RegisterPages {
        Pages(RegisterDoor door, RecordSheets sheets, Suggestions suggestions) {
            super(door, sheets, suggestions);
        }
    }

    /** Takes tables in. */
    @Controller
    @RequestMapping("/safety/suggestions/import")
    static class Import extends RegisterImport {
        Import(TableDoor door, RecordSheets sheets, Suggestions suggestions) {
            super(door, sheets, suggestions);
        }
    }

    /** For REST clients. */
    @RestController
    @RequestMapping("/api/v1/suggestions")
    @Tag(name = "suggestions")
    static class Rest extends RegisterRest {
        Rest(RegisterAnswers answers, Suggestions suggestions) {
            super(answers, suggestions);
        }
    }
}
