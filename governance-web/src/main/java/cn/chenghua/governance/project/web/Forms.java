package cn.chenghua.governance.project.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers forms of the initiative: on success leads on, else shows the page again with what was typed and why it was refused. */
@Component
public class Forms {

    private final Sentences sentences;

    Forms(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param page shows the page the form stands on */
    public String change(String form, Map<String, String> typed, Answer answer, Runnable change, Supplier<String> page) {
        try {
            change.run();
            answer.next.addFlashAttribute("notice", sentences.say("backstreet.saved"));
            return "redirect:" + answer.then;
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            answer.response.setStatus((refusal instanceof SavedInBetween
                    ? HttpStatus.CONFLICT
                    : HttpStatus.UNPROCESSABLE_CONTENT).value());
            answer.model.addAttribute("failed", form);
            answer.model.addAttribute("field", refusal.field());
            answer.model.addAttribute("fault", sentences.of(refusal));
            answer.model.addAttribute("opens", sentences.door(refusal));
            answer.model.addAttribute("typed", typed);
            return page.get();
        }
    }

    /** The id a form bears, so that sending it twice is harmless; a fresh one where it bears none. */
    public static UUID id(Map<String, String> typed) {
        var text = Typed.text(typed, "id");
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : UUID.randomUUID();
    }

    /** What the form rests on. */
    public static Proof proof(Map<String, String> typed, @Nullable MultipartFile file) {
        return Proof.of(Typed.text(typed, "evidence"), Pictures.from(file));
    }

    /** A constant that is not needed. */
    public static <E extends Enum<E>> @Nullable E choice(Class<E> type, Map<String, String> typed, String field) {
        var text = Typed.text(typed, field);
        return text.isEmpty() ? null : Typed.constant(type, field, text);
    }

    /** What an answer is made with, and where it leads on success. */
    public record Answer(Model model, RedirectAttributes next, HttpServletResponse response, String then) {
    }
}
