package cn.chenghua.governance.safecommunity.warning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordLines;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.api.web.RegisterAnswers;
import cn.chenghua.governance.safecommunity.record.api.web.RegisterRest;
import cn.chenghua.governance.safecommunity.record.table.web.RecordSheets;
import cn.chenghua.governance.safecommunity.record.web.Cell;
import cn.chenghua.governance.safecommunity.record.web.Fact;
import cn.chenghua.governance.safecommunity.record.web.Field;
import cn.chenghua.governance.safecommunity.record.web.Listing;
import cn.chenghua.governance.safecommunity.record.web.RegisterDoor;
import cn.chenghua.governance.safecommunity.record.web.RegisterPages;
import cn.chenghua.governance.safecommunity.record.web.Shelf;
import cn.chenghua.governance.safecommunity.warning.SignalSource;
import cn.chenghua.governance.safecommunity.warning.rule.BackTests;
import cn.chenghua.governance.safecommunity.warning.rule.Measure;
import cn.chenghua.governance.safecommunity.warning.rule.WarningRule;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rules of warning on their pages. */
@Component
class Rules extends Shelf {

    private final BackTests tests;

    Rules(BackTests tests) {
        super(RecordKind.RULE, "rules", "warning-rules");
        this.tests = tests;
    }

    @Override
    public Right right() {
        return Right.SET_STANDARDS;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.open("source", SignalSource.values()), Field.of("kind", Field.Type.OPEN_KIND),
                Field.of("area", Field.Type.UNIT), Field.choice("measure", Measure.values()),
                Field.of("on", Field.Type.NUMBER), Field.of("off", Field.Type.NUMBER), Field.of("window", Field.Type.NUMBER),
                Field.of("quiet", Field.Type.NUMBER), Field.of("incident", Field.Type.NUMBER));
    }

    @Override
    public List<Field> step(String verb) {
        return switch (verb) {
            case "REVISE" -> fields();
            case "TEST" -> List.of(Field.of("from", Field.Type.DAY), Field.of("to", Field.Type.DAY));
            case "SWITCH_ON" -> List.of(Field.of("reason", Field.Type.TEXT));
            default -> List.of();
        };
    }

    @Override
    public String caution(SafetyRecord of) {
        return ((WarningRule) of).floods() ? "warning.rule.floods" : "";
    }

    @Override
    public List<String> columns() {
        return List.of("raised", "confirmed", "dismissed", "waiting", "precision", "recall");
    }

    @Override
    public Map<UUID, List<Cell>> cells(List<RecordLines.Line> lines) {
        return tests.figures(lines.stream().map(RecordLines.Line::id).toList()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> figures(one.getKey(), one.getValue())));
    }

    private static List<Cell> figures(UUID rule, BackTests.Figures of) {
        var list = "/safety/alerts?parent=" + rule;
        return List.of(Cell.number(of.raised(), list), Cell.number(of.confirmed()),
                Cell.number(of.dismissed(), list + "&state=DISMISSED"), Cell.number(of.waiting(), list + "&state=RAISED"),
                Cell.share(of.confirmed(), of.verified()), Cell.share(of.caught(), of.incidents()));
    }

    @Override
    public List<Fact> facts(SafetyRecord of) {
        return facts((WarningRule) of);
    }

    private List<Fact> facts(WarningRule rule) {
        var facts = new ArrayList<Fact>();
        var terms = rule.terms();
        facts.add(new Fact("number", Cell.number(rule.number())));
        facts.add(new Fact("kind", Cell.kind(terms.kind())));
        facts.add(new Fact("measure", Cell.word("warning.option.measure.", terms.measure())));
        facts.add(new Fact("on", Cell.number(terms.switchOn())));
        facts.add(new Fact("off", Cell.number(terms.switchOff())));
        facts.add(new Fact("window", Cell.number(terms.windowMinutes())));
        facts.add(new Fact("quiet", Cell.number(terms.quietMinutes())));
        var figures = tests.figures(List.of(rule.id())).getOrDefault(rule.id(), BackTests.Figures.NONE);
        var cells = figures(rule.id(), figures);
        for (var at = 0; at < columns().size(); at++) {
            facts.add(new Fact(columns().get(at), cells.get(at)));
        }
        facts.add(new Fact("verified", Cell.number(figures.verified())));
        facts.add(new Fact("incidents", Cell.number(figures.incidents())));
        facts.add(new Fact("caught", Cell.number(figures.caught())));
        return facts;
    }

    @Override
    public List<Listing> listings(SafetyRecord of) {
        return List.of(RuleListings.tests(tests.of(of.id())), RuleListings.versions((WarningRule) of));
    }

    /** The pages. */
    @Controller
    @RequestMapping("/safety/rules")
    static class Pages extends RegisterPages {
        Pages(RegisterDoor door, RecordSheets sheets, Rules rules) {
            super(door, sheets, rules);
        }
    }

    /** For REST clients. */
    @RestController
    @RequestMapping("/api/v1/warning-rules")
    @Tag(name = "warning-rules")
    static class Rest extends RegisterRest {
        Rest(RegisterAnswers answers, Rules rules) {
            super(answers, rules);
        }
    }
}
