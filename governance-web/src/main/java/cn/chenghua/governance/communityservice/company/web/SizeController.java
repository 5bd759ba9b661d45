package cn.chenghua.governance.communityservice.company.web;

import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.RegisterPages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The figures of the companies. */
@Controller
@RequestMapping("/services/sizes")
class SizeController extends RegisterPages {

    SizeController(SizeRegister register, RegisterListDoor door) {
        super(register, door);
    }
}
