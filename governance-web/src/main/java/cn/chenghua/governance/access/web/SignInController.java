package cn.chenghua.governance.access.web;

import jakarta.servlet.http.HttpServletRequest;

import cn.chenghua.governance.site.Signed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

    @GetMapping("/sign-in")
    String form(HttpServletRequest request, Model model) {
        if (Signed.in(request).isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("refused", request.getParameter("refused") != null);
        model.addAttribute("out", request.getParameter("out") != null);
        return "access/sign-in";
    }
}
