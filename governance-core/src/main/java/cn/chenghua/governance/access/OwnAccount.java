package cn.chenghua.governance.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Uuids;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody does with the own account: choose a password, make and revoke access tokens. */
@Component
public class OwnAccount {

    private final AccountRepository accounts;
    private final AccessTokenRepository tokens;
    private final Hierarchies hierarchies;
    private final Lockouts lockouts;
    private final PasswordHashing hashing;
    private final PasswordRule rule;
    private final Trail trail;
    private final Clock clock;
    private final MachineTime time;

    OwnAccount(AccountRepository accounts, AccessTokenRepository tokens, Hierarchies hierarchies, Lockouts lockouts,
            PasswordHashing hashing, PasswordRule rule, Trail trail, Clock clock, MachineTime time) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.hierarchies = hierarchies;
        this.lockouts = lockouts;
        this.hashing = hashing;
        this.rule = rule;
        this.trail = trail;
        this.clock = clock;
        this.time = time;
    }

    /** Wants the old password; guessing it counts like a vain sign-in. Gives the moment that sessions must know from now on. */
    @Transactional
    public Instant changePassword(Actor actor, String old, String wished) {
        var account = get(actor);
        var name = account.username().value();
        var admitted = lockouts.admit(name, time.now());
        var hash = account.passwordHash();
        if (hash == null || !hashing.matches(old, hash) || !admitted) {
            var wrong = new PasswordRule.WrongOld();
            trail.note(Note.refused(Act.REFUSED, Subject.of("account", actor.account()), wrong.code()));
            throw wrong;
        }
        lockouts.forget(name);
        rule.check(wished, name);
        if (hashing.matches(wished, hash)) {
            throw new PasswordRule.Unchanged();
        }
        account.changePassword(hashing.hash(wished), clock.instant());
        accounts.save(account);
        return account.passwordSince();
    }

    public List<AccessToken> tokens(Actor actor) {
        return tokens.findByAccountOrderByCreatedDesc(new Account.Id(actor.account()));
    }

    /** Makes a token; the secret in the answer is never to be seen again. */
    @Transactional
    public Secret issue(Actor actor, IssueToken wish) {
        if (wish.unit() != null) {
            hierarchies.current().get(wish.unit());
        }
        var secret = Secret.draw("gov_");
        var now = clock.instant();
        tokens.save(new AccessToken(new AccessToken.Id(Uuids.next(now)), new Account.Id(actor.account()), wish, secret, now));
        return secret;
    }

    @Transactional
    public void revoke(Actor actor, AccessToken.Id id) {
        var token = tokens.findById(id).filter(found -> found.account().value().equals(actor.account()))
                .orElseThrow(() -> new AccessToken.Unknown(id));
        token.revoke(clock.instant());
        tokens.save(token);
    }

    private Account get(Actor actor) {
        var id = new Account.Id(actor.account());
        return accounts.findById(id).orElseThrow(() -> new AccountDesk.UnknownAccount(id));
    }
}
