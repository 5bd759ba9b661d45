package cn.chenghua.governance.safecommunity.warning.web;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.desk.web.DeskItems;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordLines;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays alerts that nobody has verified on the desks of those who may. */
@Component
@Order(65)
class AlertItems implements DeskItems {

    private static final int MOST = 1_000;
    private final RecordLines lines;

    AlertItems(RecordLines lines) {
        this.lines = lines;
    }

    @Override
    public List<Group> of(Actor actor, LocalDate today) {
        if (!actor.may(Right.EDIT_PROJECTS)) {
            return List.of();
        }
        var items = lines.list(RecordLines.Filter.all(RecordKind.ALERT, actor.reads()).in("RAISED"), null, MOST).stream()
                .map(line -> new Item("alert-" + line.id(), "", line.title(), line.due(), "/safety/alerts/" + line.id()))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Group("ALERT", "/safety/alerts?state=RAISED", items));
    }
}
