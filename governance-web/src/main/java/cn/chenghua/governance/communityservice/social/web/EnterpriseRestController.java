package cn.chenghua.governance.communityservice.social.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.api.web.RegisterRest;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;
import cn.chenghua.governance.communityservice.social.EnterpriseDesk;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/social-enterprises")
@Tag(name = "social-enterprises")
class EnterpriseRestController extends RegisterRest {

    private final EnterpriseDesk desk;

    EnterpriseRestController(RestDoor door, EnterpriseRegister register, EnterpriseDesk desk) {
        super(door, register, "socialEnterprise", "socialEnterprises");
        this.desk = desk;
    }

    @Override
    protected long version(Actor actor, UUID id) {
        return desk.read(actor, id).version();
    }
}
