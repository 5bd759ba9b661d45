package cn.chenghua.governance.communityservice.social.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.api.web.RegisterRest;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;
import cn.chenghua.governance.communityservice.social.BenefitBrandDesk;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/benefit-brands")
@Tag(name = "benefit-brands")
class BenefitBrandRestController extends RegisterRest {

    private final BenefitBrandDesk desk;

    BenefitBrandRestController(RestDoor door, BenefitBrandRegister register, BenefitBrandDesk desk) {
        super(door, register, "benefitBrand", "benefitBrands");
        this.desk = desk;
    }

    @Override
    protected long version(Actor actor, UUID id) {
        return desk.read(id).version();
    }
}
