package cn.chenghua.governance.access;

import java.time.Clock;
import java.util.Optional;

import cn.chenghua.governance.access.Standings.SignedIn;

import org.springframework.stereotype.Component;

/** The door: looks at a name and a password, spending the same work whether the name is unknown, locked, disabled or the password wrong. */
@Component
public class SignIn {

    private static final int LONGEST_NAME = 200;

    private final AccountRepository accounts;
    private final Lockouts lockouts;
    private final PasswordHashing hashing;
    private final Clock clock;
    private final String nobodysHash;

    SignIn(AccountRepository accounts, Lockouts lockouts, PasswordHashing hashing, Clock clock) {
        this.accounts = accounts;
        this.lockouts = lockouts;
        this.hashing = hashing;
        this.clock = clock;
        this.nobodysHash = hashing.hash(Secret.draw("").text());
    }

    public Optional<SignedIn> attempt(String typedName, String password) {
        var name = Username.normal(typedName.length() > LONGEST_NAME ? typedName.substring(0, LONGEST_NAME) : typedName);
        var now = clock.instant();
        var admitted = lockouts.admit(name, now);
        var account = find(name);
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        var right = hashing.matches(password, hash);
        if (!admitted || !right || account.isEmpty() || !account.get().enabled()) {
            return Optional.empty();
        }
        lockouts.forget(name);
        return account.map(found -> new SignedIn(found.id().value(), found.username().value(), found.passwordSince(), now));
    }

    private Optional<Account> find(String name) {
        try {
            return accounts.findByUsername(new Username(name));
        } catch (Username.NotAUsername e) {
            return Optional.empty();
        }
    }
}
