package cn.chenghua.governance.safecommunity.centre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** That a function was looked at on a day and works or not. */
@Embeddable
public record FunctionCheck(@Column(name = "list_number") int list, String function, LocalDate day, boolean works, UUID evidence,
        String text, @Column(name = "done_by") String by, @Column(name = "done_at") Instant at) {
}
