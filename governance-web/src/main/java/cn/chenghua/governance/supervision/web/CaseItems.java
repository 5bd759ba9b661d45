package cn.chenghua.governance.supervision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.desk.web.DeskItems;
import cn.chenghua.governance.supervision.CaseLines;
import cn.chenghua.governance.supervision.CaseLines.Filter;
import cn.chenghua.governance.supervision.CaseLines.Waiting;
import cn.chenghua.governance.supervision.SupervisedCase.State;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays on a desk the cases that wait for its owner, by the state they wait in. */
@Component
@Order(10)
class CaseItems implements DeskItems {

    private static final int MOST = 1_000;
    private final CaseLines lines;

    CaseItems(CaseLines lines) {
        this.lines = lines;
    }

    @Override
    public List<Group> of(Actor actor, LocalDate today) {
        var filter = new Filter(actor.reads(), null, "", List.of(), null, null, null, null, Waiting.of(actor, today));
        var byState = new TreeMap<State, List<Item>>();
        for (var line : lines.list(filter, null, MOST)) {
            byState.computeIfAbsent(line.state(), _ -> new java.util.ArrayList<>()).add(new Item("case-" + line.id(),
                    line.number(), line.title(), line.waitsUntil(), "/supervision/" + line.id()));
        }
        return byState.entrySet().stream().map(entry -> new Group(entry.getKey().name(),
                "/supervision?mine=true&state=" + entry.getKey().name(), entry.getValue())).toList();
    }
}
