package cn.chenghua.governance.communityservice.terminal.web;

import cn.chenghua.governance.communityservice.register.api.web.RegisterRest;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/terminal-tests")
@Tag(name = "service-catalogue")
class TestRestController extends RegisterRest {

    TestRestController(RestDoor door, TestRegister register) {
        super(door, register, "terminalTest", "terminalTests");
    }
}
