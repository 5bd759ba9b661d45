package cn.chenghua.governance.safecommunity.lecture.web;

import java.util.List;

import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.safecommunity.lecture.LectureSession;
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

/** Sessions of lectures on their pages. */
@Component
class Lectures extends Shelf {

    Lectures() {
        super(RecordKind.SESSION, "lectures", "lecture-sessions");
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("project", Field.Type.TEXT), Field.of("speaker", Field.Type.TEXT),
                Field.of("attendance", Field.Type.NUMBER));
    }

    @Override
    public List<String> sorts() {
        return List.of("series_a", "series_b");
    }

    @Override
    public boolean taken() {
        return true;
    }

    @Override
    public List<Fact> facts(SafetyRecord of) {
        var session = (LectureSession) of;
        return List.of(new Fact("speaker", Cell.text(session.speaker())),
                new Fact("attendance", Cell.number(session.attendance())), new Fact("project",
                        Cell.link(session.project().toString(), "/projects/" + session.project())));
    }

    /** The pages. */
    @Controller
    @RequestMapping("/safety/lectures")
    static class Pages extends RegisterPages {
        Pages(RegisterDoor door, RecordSheets sheets, Lectures lectures) {
            super(door, sheets, lectures);
        }
    }

    /** Takes tables in. */
    @Controller
    @RequestMapping("/safety/lectures/import")
    static class Import extends RegisterImport {
        Import(TableDoor door, RecordSheets sheets, Lectures lectures) {
            super(door, sheets, lectures);
        }
    }

    /** For REST clients. */
    @RestController
    @RequestMapping("/api/v1/lecture-sessions")
    @Tag(name = "lecture-sessions")
    static class Rest extends RegisterRest {
        Rest(RegisterAnswers answers, Lectures lectures) {
            super(answers, lectures);
        }
    }
}
