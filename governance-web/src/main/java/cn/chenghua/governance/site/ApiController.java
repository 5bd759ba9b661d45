package cn.chenghua.governance.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that tells how to call the REST API. */
@Controller
class ApiController {

    @GetMapping("/api")
    String about() {
        return "site/api";
    }
}
