package cn.chenghua.governance.communityservice.request.web;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.desk.web.DeskItems;
import cn.chenghua.governance.communityservice.request.RequestDesk;
import cn.chenghua.governance.communityservice.request.RequestLines;
import cn.chenghua.governance.communityservice.request.RequestState;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays requests of firms that wait for an answer on the desks of those who may give one. */
@Component
@Order(60)
class RequestItems implements DeskItems {

    private static final int MOST = 1_000;
    private final RequestDesk desk;

    RequestItems(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Group> of(Actor actor, LocalDate today) {
        if (!actor.may(Right.EDIT_PROJECTS)) {
            return List.of();
        }
        var open = List.of(RequestState.ASKED, RequestState.ACCEPTED);
        var items = desk.list(new RequestLines.Filter(actor.scope(Right.EDIT_PROJECTS), open), null, MOST).stream()
                .map(one -> new Item("firm-request-" + one.id(), one.firm(), one.subject(), null,
                        "/services/requests/" + one.id()))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Group("FIRM_REQUEST", "/services/requests?group=true", items));
    }
}
