package cn.chenghua.governance.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money moved from the surplus of one project to the gap of another, such as 12,000,000 yuan on 2018-06-30: two postings of
 * which the sum is nothing. It is never changed; money goes back by another transfer.
 */
public record Transfer(UUID id, UUID from, UUID to, BigDecimal amount, LocalDate day, String reason, UUID evidence, String origin,
        String recordedBy, Instant recordedAt) {
}
