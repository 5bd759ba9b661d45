package cn.chenghua.governance.communityservice.support.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;
import cn.chenghua.governance.communityservice.register.api.web.RestRecords;
import cn.chenghua.governance.communityservice.register.api.web.SteppedRest;
import cn.chenghua.governance.communityservice.support.RuleVerb;
import cn.chenghua.governance.communityservice.support.SupportDesk;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/support-rules")
@Tag(name = "support")
class SupportRuleRestController extends SteppedRest {

    private final SupportDesk desk;

    SupportRuleRestController(RestDoor door, SupportRuleRegister register, SupportDesk desk) {
        super(door, register, "supportRule", "supportRules");
        this.desk = desk;
    }

    @Override
    protected long version(Actor actor, UUID id) {
        return desk.read(actor, id).version();
    }

    @Override
    protected void take(Actor actor, UUID id, long version, RestRecords.Step body) {
        desk.step(actor, id, version, Typed.constant(RuleVerb.class, "verb", body.verb()), body.on(),
                body.proof());
    }
}
