package cn.chenghua.governance.safecommunity.volunteer.web;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.desk.web.DeskItems;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays hours that wait for a community on the desks of those who may confirm them. */
@Component
@Order(61)
class HoursItems implements DeskItems {

    private final PairingRows rows;

    HoursItems(PairingRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Group> of(Actor actor, LocalDate today) {
        if (!actor.may(Right.EDIT_PROJECTS)) {
            return List.of();
        }
        var items = rows.all(actor.scope(Right.EDIT_PROJECTS)).stream().filter(row -> row.waiting() > 0)
                .map(row -> new Item("hours-" + row.line().id(), row.line().number(), row.line().name(), null,
                        "/safety/pairings/" + row.line().id()))
                .toList();
        return List.of(new Group("HOURS_TO_CONFIRM", "/safety/pairings?waiting=true", items));
    }
}
