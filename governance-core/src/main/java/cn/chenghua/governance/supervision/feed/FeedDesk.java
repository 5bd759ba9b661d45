package cn.chenghua.governance.supervision.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Secret;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Uuids;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody gets and withdraws the own calendar address, and where its bearer is found again. */
@Component
public class FeedDesk {

    private final CalendarFeeds feeds;
    private final AccountRepository accounts;
    private final Hierarchies hierarchies;
    private final Clock clock;

    FeedDesk(CalendarFeeds feeds, AccountRepository accounts, Hierarchies hierarchies, Clock clock) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** A new address, which makes the one before useless; the secret in the answer is never to be seen again. */
    @Transactional
    public Secret issue(Actor actor) {
        var secret = Secret.draw("");
        var now = clock.instant();
        feeds.put(new CalendarFeed(Uuids.next(now), actor.account(), now), secret.hash());
        return secret;
    }

    @Transactional
    public void withdraw(Actor actor) {
        feeds.withdraw(actor.account(), clock.instant());
    }

    public Optional<CalendarFeed> of(Actor actor) {
        return feeds.of(actor.account());
    }

    /** The owner as he may see and do things at this moment; nobody once the address or the account is withdrawn. */
    @Transactional(readOnly = true)
    public Optional<Actor> bearer(String secret) {
        var day = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        return feeds.ofSecret(new Secret(secret).hash()).flatMap(feed -> accounts.findById(new Account.Id(feed.account())))
                .filter(account -> account.enabled() && !account.mustChange())
                .map(account -> account.actor(day, hierarchies.current()));
    }
}
