package cn.chenghua.governance.backstreet.street.web;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.desk.web.DeskItems;
import cn.chenghua.governance.backstreet.street.StreetRegister;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays the streets whose look-back is due on the desks of those who may record it. */
@Component
@Order(30)
class LookBackItems implements DeskItems {

    private static final int MOST = 500;
    private final StreetRegister register;
    private final StreetQuery.Filters filters;

    LookBackItems(StreetRegister register, StreetQuery.Filters filters) {
        this.register = register;
        this.filters = filters;
    }

    @Override
    public List<Group> of(Actor actor, LocalDate today) {
        if (!actor.may(Right.EDIT_PROJECTS)) {
            return List.of();
        }
        var items = register.due(filters.all(actor), MOST).stream().map(line -> new Item("lookback-" + line.id(),
                line.number(), line.name(), line.lookDue(), "/backstreet/streets/" + line.id())).toList();
        return List.of(new Group("STREET_LOOKBACK", "/backstreet/streets?state=DUE", items));
    }
}
