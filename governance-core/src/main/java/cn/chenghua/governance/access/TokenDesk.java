package cn.chenghua.governance.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Uuids;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where security officers open accounts for programs, issue their tokens, and see and revoke the tokens of everybody. */
@Component
public class TokenDesk {

    private final AccountRepository accounts;
    private final AccessTokenRepository tokens;
    private final Hierarchies hierarchies;
    private final Clock clock;

    TokenDesk(AccountRepository accounts, AccessTokenRepository tokens, Hierarchies hierarchies, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** The newest thousand tokens with their owners. */
    public List<Line> list(Actor actor) {
        actor.check(Right.SECURE);
        var now = clock.instant();
        var owners = accounts.findAllByOrderByUsername().stream().collect(Collectors.toMap(Account::id, Function.identity()));
        return tokens.findTop1000ByOrderByCreatedDesc().stream()
                .flatMap(token -> Optional.ofNullable(owners.get(token.account())).stream()
                        .map(owner -> new Line(token, owner, State.of(token, now))))
                .toList();
    }

    public List<Account> services(Actor actor) {
        actor.check(Right.SECURE);
        return accounts.findAllByOrderByUsername().stream().filter(account -> account.service() != null).toList();
    }

    /** Opens the account of a program; what it may do is granted like anybody's. */
    @Transactional
    public Account open(Actor actor, String username, String displayName, ServiceTerms terms) {
        actor.check(Right.SECURE);
        var name = new Username(username);
        if (accounts.findByUsername(name).isPresent()) {
            throw new Username.Taken(name);
        }
        var now = clock.instant();
        return accounts.save(new Account(new Account.Id(Uuids.next(now)), name, displayName, now).forService(terms));
    }

    public Account service(Actor actor, UUID id) {
        actor.check(Right.SECURE);
        return accounts.findById(new Account.Id(id)).filter(account -> account.service() != null)
                .orElseThrow(() -> new AccountDesk.UnknownAccount(new Account.Id(id)));
    }

    public List<AccessToken> tokens(Actor actor, UUID id) {
        return tokens.findByAccountOrderByCreatedDesc(service(actor, id).id());
    }

    /** Makes a token for a program; the secret in the answer is never to be seen again. */
    @Transactional
    public Secret issue(Actor actor, UUID id, IssueToken wish) {
        var account = service(actor, id);
        var unit = wish.unit();
        if (unit != null) {
            hierarchies.current().get(unit);
        }
        var secret = Secret.draw("gov_");
        var now = clock.instant();
        tokens.save(new AccessToken(new AccessToken.Id(Uuids.next(now)), account.id(), wish, secret, now));
        return secret;
    }

    /** Ends anybody's token at once. */
    @Transactional
    public void revoke(Actor actor, UUID id) {
        actor.check(Right.SECURE);
        var token = tokens.findById(new AccessToken.Id(id)).orElseThrow(() -> new AccessToken.Unknown(new AccessToken.Id(id)));
        token.revoke(clock.instant());
        tokens.save(token);
    }

    /** A token, whose it is, and whether it works. */
    public record Line(AccessToken token, Account owner, State state) {
    }

    /** Whether a token works. */
    public enum State {
        USABLE, EXPIRED, REVOKED;

        static State of(AccessToken token, Instant now) {
            return token.revoked() != null ? REVOKED : token.usable(now) ? USABLE : EXPIRED;
        }
    }
}
