package cn.chenghua.governance.communityservice.request.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;
import cn.chenghua.governance.communityservice.register.api.web.RestRecords;
import cn.chenghua.governance.communityservice.register.api.web.SteppedRest;
import cn.chenghua.governance.communityservice.request.RequestDesk;
import cn.chenghua.governance.communityservice.request.RequestVerb;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/firm-requests")
@Tag(name = "firm-requests")
class RequestRestController extends SteppedRest {

    private final RequestDesk desk;

    RequestRestController(RestDoor door, RequestRegister register, RequestDesk desk) {
        super(door, register, "firmRequest", "firmRequests");
        this.desk = desk;
    }

    @Override
    protected long version(Actor actor, UUID id) {
        return desk.read(actor, id).version();
    }

    @Override
    protected void take(Actor actor, UUID id, long version, RestRecords.Step body) {
        desk.step(actor, id, version, Typed.constant(RequestVerb.class, "verb", body.verb()),
                body.rating(), body.on(), body.proof());
    }
}
