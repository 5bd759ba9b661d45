package cn.chenghua.governance.safecommunity.dispute.web;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.desk.web.DeskItems;
import cn.chenghua.governance.safecommunity.dispute.DisputeRegister;
import cn.chenghua.governance.safecommunity.web.SafetyView;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays settled disputes that are to be asked after on the desks of those who mediate. */
@Component
@Order(60)
class DisputeItems implements DeskItems {

    private static final int MOST = 500;
    private final DisputeRegister register;
    private final SafetyView view;

    DisputeItems(DisputeRegister register, SafetyView view) {
        this.register = register;
        this.view = view;
    }

    @Override
    public List<Group> of(Actor actor, LocalDate today) {
        if (!actor.may(Right.MEDIATE)) {
            return List.of();
        }
        var query = new DisputeQuery(null, null, null, null, null, null, null, "true");
        var items = register.list(query.filter(actor, view), null, MOST).stream().map(line -> new Item("dispute-" + line.id(),
                line.number(), view.of("sort", line.sort()), line.followDue(), "/safety/disputes/" + line.id())).toList();
        return List.of(new Group("DISPUTE_FOLLOW_UP", "/safety/disputes?due=true", items));
    }
}
