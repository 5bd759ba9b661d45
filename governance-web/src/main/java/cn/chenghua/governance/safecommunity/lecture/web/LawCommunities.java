package cn.chenghua.governance.safecommunity.lecture.web;

import java.util.List;
import java.util.Set;

import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.safecommunity.lecture.LawCommunity;
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

/** Demonstration communities of democracy and law on their pages. */
@Component
class LawCommunities extends Shelf {

    LawCommunities() {
        super(RecordKind.LAW_COMMUNITY, "law-communities", "law-communities");
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public Set<String> done() {
        return Set.of("DECLINED", "WITHDRAWN");
    }

    @Override
    public List<Field> step(String verb) {
        return verb.equals("NAME") || verb.equals("RECHECK") ? List.of(Field.of("next", Field.Type.DAY)) : List.of();
    }

    @Override
    public boolean taken() {
        return true;
    }

    @Override
    public List<Fact> facts(SafetyRecord of) {
        return List.of(new Fact("namedOn", Cell.day(((LawCommunity) of).namedOn())));
    }

    /** The pages. */
    @Controller
    @RequestMapping("/safety/law-communities")
    static class Pages extends RegisterPages {
        Pages(RegisterDoor door, RecordSheets sheets, LawCommunities lawCommunities) {
            super(door, sheets, lawCommunities);
        }
    }

    /** Takes tables in. */
    @Controller
    @RequestMapping("/safety/law-communities/import")
    static class Import extends RegisterImport {
        Import(TableDoor door, RecordSheets sheets, LawCommunities lawCommunities) {
            super(door, sheets, lawCommunities);
        }
    }

    /** For REST clients. */
    @RestController
    @RequestMapping("/api/v1/law-communities")
    @Tag(name = "law-communities")
    static class Rest extends RegisterRest {
        Rest(RegisterAnswers answers, LawCommunities lawCommunities) {
            super(answers, lawCommunities);
        }
    }
}
