package cn.chenghua.governance.communityservice.terminal.web;

import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.RegisterPages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of terminal tests. */
@Controller
@RequestMapping("/services/tests")
class TestController extends RegisterPages {

    TestController(TestRegister register, RegisterListDoor door) {
        super(register, door);
    }
}
