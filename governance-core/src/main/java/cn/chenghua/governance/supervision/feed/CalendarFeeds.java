package cn.chenghua.governance.supervision.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The calendar addresses in force, at most one an account. */
public interface CalendarFeeds {

    /** Puts a new address in the place of the one before. */
    void put(CalendarFeed feed, String secretHash);

    /** Withdraws the address of an account; without one nothing changes. */
    void withdraw(UUID account, Instant now);

    Optional<CalendarFeed> of(UUID account);

    Optional<CalendarFeed> ofSecret(String secretHash);
}
