package cn.chenghua.governance.safecommunity.honour.web;

import java.util.List;
import java.util.stream.Stream;

import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.safecommunity.honour.Honour;
import cn.chenghua.governance.safecommunity.honour.HonourSort;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.api.web.RegisterAnswers;
import cn.chenghua.governance.safecommunity.record.api.web.RegisterRest;
import cn.chenghua.governance.safecommunity.record.table.web.RecordSheets;
import cn.chenghua.governance.safecommunity.record.table.web.RegisterImport;
import cn.chenghua.governance.safecommunity.record.web.Cell;
import cn.chenghua.governance.safecommunity.record.web.Fact;
import cn.chenghua.governance.safecommunity.record.web.RegisterDoor;
import cn.chenghua.governance.safecommunity.record.web.RegisterPages;
import cn.chenghua.governance.safecommunity.record.web.Shelf;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nominations for honours on their pages. */
@Component
class Honours extends Shelf {

    Honours() {
        super(RecordKind.HONOUR, "honours", "honours");
    }

    @Override
    public List<String> sorts() {
        return Stream.of(HonourSort.values()).map(HonourSort::name).toList();
    }

    @Override
    public boolean taken() {
        return true;
    }

    @Override
    public List<Fact> facts(SafetyRecord of) {
        return List.of(new Fact("nominatedBy", Cell.text(of.registeredBy())),
                new Fact("objectionDays", Cell.number(((Honour) of).objectionDays())));
    }

    /** The pages. */
    @Controller
    @RequestMapping("/safety/honours")
    static class Pages extends RegisterPages {
        Pages(RegisterDoor door, RecordSheets sheets, Honours honours) {
            super(door, sheets, honours);
        }
    }

    /** Takes tables in. */
    @Controller
    @RequestMapping("/safety/honours/import")
    static class Import extends RegisterImport {
        Import(TableDoor door, RecordSheets sheets, Honours honours) {
            super(door, sheets, honours);
        }
    }

    /** For REST clients. */
    @RestController
    @RequestMapping("/api/v1/honours")
    @Tag(name = "honours")
    static class Rest extends RegisterRest {
        Rest(RegisterAnswers answers, Honours honours) {
            super(answers, honours);
        }
    }
}
