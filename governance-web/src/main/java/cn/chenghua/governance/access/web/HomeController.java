package cn.chenghua.governance.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends the first page to the own account while no feature serves it. */
@Controller
class HomeController {

    @GetMapping("/")
    String home() {
        return "redirect:/account";
    }
}
