package cn.chenghua.governance.communityservice.register.page.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form as it was sent, with what its answer is made with; several values of a field are parted by semicolons. */
public record Sent(Map<String, String> typed, @Nullable MultipartFile file, Model model, RedirectAttributes next,
        HttpServletResponse response) {

    public String text(String field) {
        return Typed.text(typed, field);
    }

    /** The day it speaks of, which is needed. */
    public LocalDate day() {
        return Typed.day(typed, "day");
    }

    public long version() {
        return Typed.version(typed);
    }

    public BigDecimal amount(String field) {
        return Typed.needed(field, Typed.amount(typed, field));
    }

    /** A whole number of sensible size. */
    public int whole(String field) {
        return (int) Math.clamp(Typed.number(field, typed.get(field)), -1, 1_000_000_000);
    }

    public <E extends Enum<E>> E choice(Class<E> type, String field) {
        return Typed.constant(type, field, typed.get(field));
    }

    public <E extends Enum<E>> List<E> choices(Class<E> type, String field) {
        return text(field).isEmpty()
                ? List.of()
                : Arrays.stream(text(field).split(";")).map(one -> Typed.constant(type, field, one)).toList();
    }

    /** What it rests on. */
    public Proof proof() {
        return Forms.proof(typed, file);
    }

    Forms.Answer answer(String then) {
        return new Forms.Answer(model, next, response, then);
    }
}
