package cn.chenghua.governance.access;

import java.util.Optional;

import cn.chenghua.governance.access.Recognised.Way;

import org.springframework.stereotype.Component;

/** The door: looks at a name and a password, spending the same work whether the name is unknown, locked, disabled or the password wrong. */
@Component
public class SignIn {

    private static final int LONGEST_NAME = 200;

    private final AccountRepository accounts;
    private final Lockouts lockouts;
    private final PasswordHashing hashing;
    private final SecondFactors factors;
    private final MachineTime time;
    private final String nobodysHash;

    SignIn(AccountRepository accounts, Lockouts lockouts, PasswordHashing hashing, SecondFactors factors,
            MachineTime time) {
        this.accounts = accounts;
        this.lockouts = lockouts;
        this.hashing = hashing;
        this.factors = factors;
        this.time = time;
        this.nobodysHash = hashing.hash(Secret.draw("").text());
    }

    /** Recognises somebody by the password; where a code has to follow, the tries under the name stay counted until it is right. */
    public Optional<Recognised> attempt(String typedName, String password) {
        var name = Username.normal(typedName.length() > LONGEST_NAME ? typedName.substring(0, LONGEST_NAME) : typedName);
        var now = time.now();
        var admitted = lockouts.admit(name, now);
        var account = find(name);
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        var right = hashing.matches(password, hash);
        if (!admitted || !right || account.isEmpty() || !account.get().enabled()) {
            return Optional.empty();
        }
        var codeWanted = factors.find(account.get().id()).filter(SecondFactors.Kept::counts).isPresent();
        if (!codeWanted) {
            lockouts.forget(name);
        }
        return account.map(found -> new Recognised(found.id().value(), found.username().value(), found.passwordSince(), now,
                Way.PASSWORD, codeWanted));
    }

    private Optional<Account> find(String name) {
        try {
            return accounts.findByUsername(new Username(name));
        } catch (Username.NotAUsername e) {
            return Optional.empty();
        }
    }
}
