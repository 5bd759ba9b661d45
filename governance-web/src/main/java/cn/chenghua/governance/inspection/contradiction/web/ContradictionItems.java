package cn.chenghua.governance.inspection.contradiction.web;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.desk.web.DeskItems;
import cn.chenghua.governance.inspection.contradiction.Contradictions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays contradictions without a reason on the desks of those who may give one. */
@Component
@Order(40)
class ContradictionItems implements DeskItems {

    private static final int MOST = 1_000;
    private final Contradictions contradictions;

    ContradictionItems(Contradictions contradictions) {
        this.contradictions = contradictions;
    }

    @Override
    public List<Group> of(Actor actor, LocalDate today) {
        if (!actor.may(Right.INSPECT)) {
            return List.of();
        }
        var items = contradictions.list(actor.scope(Right.INSPECT), Boolean.FALSE, null, MOST).stream()
                .map(line -> new Item("contradiction-" + line.id(), line.number(), line.name(), null,
                        "/contradictions/" + line.id()))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Group("CONTRADICTION", "/contradictions?open=true", items));
    }
}
