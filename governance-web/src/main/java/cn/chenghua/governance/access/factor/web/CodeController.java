package cn.chenghua.governance.access.factor.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Recognised;
import cn.chenghua.governance.access.factor.SecondFactorDesk;
import cn.chenghua.governance.access.factor.WrongCode;
import cn.chenghua.governance.access.web.Admission;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The second half of a sign-in; whoever does not wait for it is sent to the first. */
@Controller
@RequestMapping("/sign-in/code")
class CodeController {

    private static final String WAITING = "cn.chenghua.governance.access.Recognised";
    private static final String START = "redirect:/sign-in";

    private final SecondFactorDesk desk;
    private final Admission admission;
    private final Sentences sentences;

    CodeController(SecondFactorDesk desk, Admission admission, Sentences sentences) {
        this.desk = desk;
        this.admission = admission;
        this.sentences = sentences;
    }

    @GetMapping
    String form(@RequestAttribute(name = WAITING, required = false) @Nullable Recognised owner, Model model) {
        model.addAttribute("form", new CodeForm(""));
        return owner == null ? START : "access/code";
    }

    @PostMapping
    @Nullable
    String pass(@RequestAttribute(name = WAITING, required = false) @Nullable Recognised owner,
            @ModelAttribute("form") CodeForm form, BindingResult faults, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        if (owner == null) {
            return START;
        }
        try {
            desk.pass(owner, form.getCode());
        } catch (WrongCode wrong) {
            admission.refused(new BadCredentialsException("code"), owner);
            sentences.reject(wrong, faults);
            return "access/code";
        }
        admission.complete(owner, request, response);
        return null;
    }
}
