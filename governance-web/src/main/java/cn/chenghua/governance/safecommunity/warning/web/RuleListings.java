package cn.chenghua.governance.safecommunity.warning.web;

import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.safecommunity.record.web.Cell;
import cn.chenghua.governance.safecommunity.record.web.Listing;
import cn.chenghua.governance.safecommunity.warning.rule.BackTest;
import cn.chenghua.governance.safecommunity.warning.rule.RuleTerms;
import cn.chenghua.governance.safecommunity.warning.rule.WarningRule;

/** What a rule lists within: its versions and its tests. */
final class RuleListings {

    private RuleListings() {
    }

    static Listing tests(List<BackTest> tests) {
        return new Listing("tests",
                List.of("number", "from", "to", "signals", "places", "share", "alarms", "hits", "falseAlarms", "falseRate",
                        "incidents", "caught", "missed"),
                tests.stream()
                        .map(test -> List.of(Cell.number(test.version()), Cell.day(test.from()), Cell.day(test.to()),
                                Cell.number(test.signals()), Cell.number(test.places()), Cell.share(test.lit(), test.windows()),
                                Cell.number(test.alarms()), Cell.number(test.hits()), Cell.number(test.falseAlarms()),
                                Cell.share(test.falseAlarms(), test.alarms()), Cell.number(test.incidents()),
                                Cell.number(test.caught()), Cell.number(test.missed())))
                        .toList());
    }

    static Listing versions(WarningRule rule) {
        var rows = new ArrayList<List<Cell>>();
        for (var at = 0; at < rule.versions().size(); at++) {
            rows.add(version(at + 1, rule.versions().get(at)));
        }
        return new Listing("versions",
                List.of("number", "source", "kind", "area", "measure", "on", "off", "window", "quiet", "incident"),
                rows.reversed());
    }

    private static List<Cell> version(int number, RuleTerms terms) {
        return List.of(Cell.number(number), Cell.word("warning.option.source.", terms.source()), Cell.kind(terms.kind()),
                Cell.unit(terms.area()), Cell.word("warning.option.measure.", terms.measure()), Cell.number(terms.switchOn()),
                Cell.number(terms.switchOff()), Cell.number(terms.windowMinutes()), Cell.number(terms.quietMinutes()),
                Cell.number(terms.incidentMinutes()));
    }
}
