package cn.chenghua.governance.communityservice.enterprise.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.enterprise.PointDesk;
import cn.chenghua.governance.communityservice.enterprise.PointVerb;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;
import cn.chenghua.governance.communityservice.register.api.web.RestRecords;
import cn.chenghua.governance.communityservice.register.api.web.SteppedRest;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/service-points")
@Tag(name = "service-points")
class PointRestController extends SteppedRest {

    private final PointDesk desk;

    PointRestController(RestDoor door, PointRegister register, PointDesk desk) {
        super(door, register, "servicePoint", "servicePoints");
        this.desk = desk;
    }

    @Override
    protected long version(Actor actor, UUID id) {
        return desk.read(actor, id).version();
    }

    @Override
    protected void take(Actor actor, UUID id, long version, RestRecords.Step body) {
        desk.step(actor, id, version, Typed.constant(PointVerb.class, "verb", body.verb()), body.on(),
                body.proof());
    }
}
