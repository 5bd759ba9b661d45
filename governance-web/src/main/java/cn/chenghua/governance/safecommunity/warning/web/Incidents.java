package cn.chenghua.governance.safecommunity.warning.web;

import java.util.List;

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
import cn.chenghua.governance.safecommunity.warning.alert.Incident;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Incidents people recorded on their pages. */
@Component
class Incidents extends Shelf {

    Incidents() {
        super(RecordKind.INCIDENT, "incidents", "incidents");
    }

    @Override
    public boolean sortsAreKinds() {
        return true;
    }

    @Override
    public boolean taken() {
        return true;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("time", Field.Type.TIME));
    }

    @Override
    public List<Fact> facts(SafetyRecord of) {
        return List.of(new Fact("happenedAt", Cell.moment(((Incident) of).happenedAt())));
    }

    /** The pages. */
    @Controller
    @RequestMapping("/safety/incidents")
    static class Pages extends RegisterPages {
        Pages(RegisterDoor door, RecordSheets sheets, Incidents incidents) {
            super(door, sheets, incidents);
        }
    }

    /** Takes tables in. */
    @Controller
    @RequestMapping("/safety/incidents/import")
    static class Import extends RegisterImport {
        Import(TableDoor door, RecordSheets sheets, Incidents incidents) {
            super(door, sheets, incidents);
        }
    }

    /** For REST clients. */
    @RestController
    @RequestMapping("/api/v1/incidents")
    @Tag(name = "incidents")
    static class Rest extends RegisterRest {
        Rest(RegisterAnswers answers, Incidents incidents) {
            super(answers, incidents);
        }
    }
}
