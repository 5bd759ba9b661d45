package cn.chenghua.governance.safecommunity.warning.web;

import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.api.web.RegisterAnswers;
import cn.chenghua.governance.safecommunity.record.api.web.RegisterRest;
import cn.chenghua.governance.safecommunity.record.table.web.RecordSheets;
import cn.chenghua.governance.safecommunity.record.web.Cell;
import cn.chenghua.governance.safecommunity.record.web.Fact;
import cn.chenghua.governance.safecommunity.record.web.Field;
import cn.chenghua.governance.safecommunity.record.web.RegisterDoor;
import cn.chenghua.governance.safecommunity.record.web.RegisterPages;
import cn.chenghua.governance.safecommunity.record.web.Shelf;
import cn.chenghua.governance.safecommunity.warning.alert.Alert;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Alerts on their pages. */
@Component
class Alerts extends Shelf {

    Alerts() {
        super(RecordKind.ALERT, "alerts", "alerts");
    }

    @Override
    public boolean sortsAreKinds() {
        return true;
    }

    @Override
    public boolean made() {
        return false;
    }

    @Override
    public List<Field> step(String verb) {
        return verb.equals("CONFIRM") ? List.of(Field.of("incident", Field.Type.TEXT)) : List.of();
    }

    @Override
    public List<Fact> facts(SafetyRecord of) {
        return facts((Alert) of);
    }

    private static List<Fact> facts(Alert alert) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("raisedAt", Cell.moment(alert.raisedAt())));
        facts.add(new Fact("level", Cell.number(alert.level().stripTrailingZeros())));
        facts.add(new Fact("rule", Cell.link(alert.title(), "/safety/rules/" + alert.parent())));
        facts.add(new Fact("ruleVersion", Cell.number(alert.ruleVersion())));
        facts.add(new Fact("signal", Cell.link(alert.signal().toString(), "/safety/signals/" + alert.signal())));
        if (alert.incident() != null) {
            facts.add(new Fact("incident", Cell.link(alert.incident().toString(), "/safety/incidents/" + alert.incident())));
        }
        return facts;
    }

    /** The pages. */
    @Controller
    @RequestMapping("/safety/alerts")
    static class Pages extends RegisterPages {
        Pages(RegisterDoor door, RecordSheets sheets, Alerts alerts) {
            super(door, sheets, alerts);
        }
    }

    /** For REST clients. */
    @RestController
    @RequestMapping("/api/v1/alerts")
    @Tag(name = "alerts")
    static class Rest extends RegisterRest {
        Rest(RegisterAnswers answers, Alerts alerts) {
            super(answers, alerts);
        }
    }
}
