package cn.chenghua.governance.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.desk.web.DeskItems;
import cn.chenghua.governance.casework.CaseworkLines;
import cn.chenghua.governance.casework.CaseworkLines.Filter;
import cn.chenghua.governance.casework.CaseworkLines.Waiting;
import cn.chenghua.governance.casework.DisorderCase.State;
import cn.chenghua.governance.district.Days;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays on a desk the cases that wait for its owner, by the state they wait in. */
@Component
@Order(20)
class DisorderItems implements DeskItems {

    private static final int MOST = 1_000;
    private final CaseworkLines lines;
    private final DisorderFilters filters;
    private final DisorderWords words;

    DisorderItems(CaseworkLines lines, DisorderFilters filters, DisorderWords words) {
        this.lines = lines;
        this.filters = filters;
        this.words = words;
    }

    @Override
    public List<Group> of(Actor actor, LocalDate today) {
        if (!actor.may(Right.HANDLE_CASES) && !actor.may(Right.VERIFY_CASES)) {
            return List.of();
        }
        var byState = new TreeMap<State, List<Item>>();
        for (var line : lines.list(Filter.all(filters.sight(actor)).waitingFor(Waiting.of(actor)), null, MOST)) {
            var due = line.dueAt();
            byState.computeIfAbsent(line.state(), _ -> new ArrayList<>()).add(new Item("disorder-" + line.id(),
                    line.number(), line.assetName() + " " + words.disorder(line.disorder(), line.taxonomy()),
                    due == null ? null : due.atZone(Days.ZONE).toLocalDate(), "/cases/" + line.id()));
        }
        return byState.entrySet().stream().map(entry -> new Group("CASE_" + entry.getKey().name(),
                "/cases?mine=true&state=" + entry.getKey().name(), entry.getValue())).toList();
    }
}
