package cn.chenghua.governance.communityservice.foundation.web;

import cn.chenghua.governance.communityservice.register.api.web.RegisterRest;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/foundations")
@Tag(name = "foundations")
class FoundationRestController extends RegisterRest {

    FoundationRestController(RestDoor door, FoundationRegister register) {
        super(door, register, "foundation", "foundations");
    }
}
