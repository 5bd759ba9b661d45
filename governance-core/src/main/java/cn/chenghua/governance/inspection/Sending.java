package cn.chenghua.governance.inspection;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.audit.Caller;

/** What one request brought: whose inspections they are, and what the trail says of the request. */
record Sending(Actor actor, Caller caller, List<LogInspection> wishes) {

    Sending {
        wishes = List.copyOf(wishes);
    }

    /** The id of the only inspection of a sending that is gathered with others. */
    UUID id() {
        return wishes.getFirst().id();
    }
}
