package cn.chenghua.governance.responsibility.post;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * That somebody held a post from a day on, such as 李敏 from 2018-03-01; it is ended, never rewritten.
 *
 * @param until the last day; a day before {@code since} means that it never came to pass
 */
@Embeddable
public record Tenure(@Column(name = "account_id") @Nullable UUID account, String holder,
        @Enumerated(EnumType.STRING) Capacity capacity, LocalDate since, @Nullable LocalDate until, String reason,
        String endReason, String begunBy, @Nullable String endedBy) {

    static Tenure begun(Person person, Capacity capacity, LocalDate since, Because because) {
        return new Tenure(person.account(), person.name(), capacity, since, null, because.reason(), "", because.by(), null);
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    boolean reaches(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    Tenure ended(LocalDate last, Because because) {
        if (until != null) {
            throw PostRefused.ended(holder, until);
        }
        if (last.isBefore(since.minusDays(1))) {
            throw PostRefused.order(last, since);
        }
        return new Tenure(account, holder, capacity, since, last, reason, because.reason(), begunBy, because.by());
    }
}
