package cn.chenghua.governance.safecommunity.task.web;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.desk.web.DeskItems;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordLines;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays open joint tasks on the desks of those who have a part in them. */
@Component
@Order(70)
class TaskItems implements DeskItems {

    private static final int MOST = 1_000;
    private final RecordLines lines;

    TaskItems(RecordLines lines) {
        this.lines = lines;
    }

    @Override
    public List<Group> of(Actor actor, LocalDate today) {
        if (!actor.may(Right.EDIT_PROJECTS)) {
            return List.of();
        }
        var items = lines.list(RecordLines.Filter.all(RecordKind.TASK, actor.reads()).in("OPEN"), null, MOST).stream()
                .map(line -> new Item("task-" + line.id(), "", line.title(), line.due(), "/safety/tasks/" + line.id()))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Group("TASK", "/safety/tasks?state=OPEN", items));
    }
}
