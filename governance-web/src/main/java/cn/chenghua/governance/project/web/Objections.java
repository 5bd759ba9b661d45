package cn.chenghua.governance.project.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.site.Sentences;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts what a form was refused for beside what was typed into it. */
@Component
public class Objections {

    private final Sentences sentences;

    Objections(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Fills the model and the status; a missing right is no matter of a form and goes on. */
    public void tell(Refusal refusal, String form, Map<String, String> typed, Model model, HttpServletResponse response) {
        if (refusal instanceof Actor.Denied) {
            throw refusal;
        }
        response.setStatus((refusal instanceof SavedInBetween ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        model.addAttribute("failed", form);
        model.addAttribute("fault", sentences.of(refusal));
        model.addAttribute("field", refusal.field());
        model.addAttribute("typed", typed);
        model.addAttribute("differences", List.of());
    }
}
