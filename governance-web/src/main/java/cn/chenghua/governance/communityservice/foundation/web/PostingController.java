package cn.chenghua.governance.communityservice.foundation.web;

import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.RegisterPages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The postings of foundations. */
@Controller
@RequestMapping("/services/postings")
class PostingController extends RegisterPages {

    PostingController(PostingRegister register, RegisterListDoor door) {
        super(register, door);
    }
}
