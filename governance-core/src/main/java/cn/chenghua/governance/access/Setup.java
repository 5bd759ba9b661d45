package cn.chenghua.governance.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Uuids;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out one-time links and lets their bearers set up the first administrator or choose a password. */
@Component
public class Setup {

    private final SetupLinkRepository links;
    private final AccountRepository accounts;
    private final Hierarchies hierarchies;
    private final Lockouts lockouts;
    private final PasswordHashing hashing;
    private final PasswordRule rule;
    private final Duties duties;
    private final Clock clock;

    Setup(SetupLinkRepository links, AccountRepository accounts, Hierarchies hierarchies, Lockouts lockouts,
            PasswordHashing hashing,
            PasswordRule rule, Duties duties, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.hierarchies = hierarchies;
        this.lockouts = lockouts;
        this.hashing = hashing;
        this.rule = rule;
        this.duties = duties;
        this.clock = clock;
    }

    /** The link for the very first administrator; empty once there is an account. */
    @Transactional
    public Optional<Secret> firstLink() {
        return accounts.count() > 0 ? Optional.empty() : Optional.of(linkFor(null));
    }

    @Transactional
    Secret linkFor(Account.@Nullable Id account) {
        var now = clock.instant();
        links.findByUsedIsNull().stream().filter(link -> Objects.equals(link.account(), account)).forEach(link -> {
            link.cancel(now);
            links.save(link);
        });
        var secret = Secret.draw("");
        links.save(new SetupLink(new SetupLink.Id(Uuids.next(now)), secret, account, now));
        return secret;
    }

    /** Whom the link is for; refused when it is unknown, used or expired. */
    @Transactional(readOnly = true)
    public Invitation look(String secret) {
        var link = usable(secret);
        var account = link.account();
        return account == null
                ? new Invitation(null, null)
                : accounts.findById(account).map(found -> new Invitation(found.username().value(), found.displayName()))
                        .orElseThrow(SetupLink.NotUsable::new);
    }

    /** Opens the first administrator's account. */
    @Transactional
    public void openFirst(String secret, String username, String displayName, String password) {
        var link = usable(secret);
        if (link.account() != null || accounts.count() > 0) {
            throw new SetupLink.NotUsable();
        }
        var now = clock.instant();
        var account = new Account(new Account.Id(Uuids.next(now)), new Username(username), displayName, now);
        rule.check(password, account.username().value());
        account.changePassword(hashing.hash(password), now);
        var district = hierarchies.current().district().code();
        duties.ofTheFirst()
                .forEach(role -> account.grant(new Grant(role, district, LocalDate.ofInstant(now, Days.ZONE), null)));
        accounts.save(account);
        link.use(now);
        links.save(link);
    }

    /** Gives the invited account its password. */
    @Transactional
    public void choosePassword(String secret, String password) {
        var link = usable(secret);
        var id = link.account();
        var account = id == null ? null : accounts.findById(id).orElse(null);
        if (account == null) {
            throw new SetupLink.NotUsable();
        }
        rule.check(password, account.username().value());
        account.changePassword(hashing.hash(password), clock.instant());
        accounts.save(account);
        lockouts.forget(account.username().value());
        link.use(clock.instant());
        links.save(link);
    }

    private SetupLink usable(String secret) {
        return links.findBySecretHash(new Secret(secret).hash()).filter(link -> link.usable(clock.instant()))
                .orElseThrow(SetupLink.NotUsable::new);
    }

    /** Whom a link is for: an account, or nobody yet when it sets up the first administrator. */
    public record Invitation(@Nullable String username, @Nullable String displayName) {
        public boolean first() {
            return username == null;
        }
    }
}
