package cn.chenghua.governance.supervision.feed;

import java.time.Instant;
import java.util.UUID;

/** An account's calendar address that works until it is replaced or withdrawn; its secret was shown once and is not kept. */
public record CalendarFeed(UUID id, UUID account, Instant issuedAt) {
}
