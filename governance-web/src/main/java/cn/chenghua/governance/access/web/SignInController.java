package cn.chenghua.governance.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import cn.chenghua.governance.access.SessionEnd;
import cn.chenghua.governance.site.Signed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

    private final List<Entrance> entrances;

    SignInController(List<Entrance> entrances) {
        this.entrances = entrances;
    }

    @GetMapping("/sign-in")
    String form(HttpServletRequest request, Model model) {
        if (Signed.in(request).isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("refused", request.getParameter("refused") == null ? null : refused(request.getParameter("refused")));
        model.addAttribute("ended", ended(request.getParameter("ended")));
        model.addAttribute("entrances", entrances);
        model.addAttribute("apart", FormEntry.inForeignFrame(request) ? Destination.of(request).orElse("/") : null);
        model.addAttribute("out", request.getParameter("out") != null);
        return "access/sign-in";
    }

    /** Which door refused; whatever else stands there means the form. */
    private static String refused(String typed) {
        return Set.of("provider", "away", "ticket").contains(typed) ? typed : "password";
    }

    private static @Nullable String ended(@Nullable String typed) {
        return Arrays.stream(SessionEnd.values()).filter(end -> end != SessionEnd.SIGNED_OUT)
                .map(end -> end.name().toLowerCase(Locale.ROOT)).filter(name -> name.equals(typed)).findFirst().orElse(null);
    }
}
