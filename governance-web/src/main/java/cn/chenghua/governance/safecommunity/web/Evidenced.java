package cn.chenghua.governance.safecommunity.web;

import java.time.LocalDate;

import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day and what is said for it, as the body of a call has them. */
@Schema(name = "SafetyEvidenced")
public record Evidenced(@Nullable LocalDate day, @Nullable String evidence) {
    public LocalDate on() {
        return Typed.needed("day", day);
    }

    public Proof proof() {
        return Proof.of(Answers.text(evidence), null);
    }
}
