package cn.chenghua.governance.safecommunity.lecture.web;

import java.util.List;
import java.util.Set;

import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.safecommunity.lecture.LawDuty;
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

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** LawDuties to teach a law on their pages. */
@Component
class LawDuties extends Shelf {

    LawDuties() {
        super(RecordKind.DUTY, "duties", "law-duties");
    }

    @Override
    public boolean taken() {
        return true;
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public Set<String> done() {
        return Set.of("ENDED");
    }

    @Override
    public List<Field> step(String verb) {
        return verb.equals("TEACH")
                ? List.of(Field.of("attendance", Field.Type.NUMBER), Field.of("next", Field.Type.DAY))
                : List.of();
    }

    @Override
    public List<Fact> facts(SafetyRecord of) {
        return List.of(new Fact("people", Cell.number(((LawDuty) of).people())));
    }

    /** The pages. */
    @Controller
    @RequestMapping("/safety/duties")
    static class Pages extends RegisterPages {
        Pages(RegisterDoor door, RecordSheets sheets, LawDuties lawDuties) {
            super(door, sheets, lawDuties);
        }
    }

    /** Takes tables in. */
    @Controller
    @RequestMapping("/safety/duties/import")
    static class Import extends RegisterImport {
        Import(TableDoor door, RecordSheets sheets, LawDuties lawDuties) {
            super(door, sheets, lawDuties);
        }
    }

    /** For REST clients. */
    @RestController
    @RequestMapping("/api/v1/law-duties")
    @Tag(name = "law-duties")
    static class Rest extends RegisterRest {
        Rest(RegisterAnswers answers, LawDuties lawDuties) {
            super(answers, lawDuties);
        }
    }
}
