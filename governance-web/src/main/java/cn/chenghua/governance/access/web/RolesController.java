package cn.chenghua.governance.access.web;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows which role may do what; roles are fixed, who holds them is not. */
@Controller
class RolesController {

    @GetMapping("/roles")
    String roles(Model model) {
        model.addAttribute("roles", Role.values());
        model.addAttribute("rights", Right.values());
        return "access/roles";
    }
}
