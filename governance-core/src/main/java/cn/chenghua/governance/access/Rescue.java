package cn.chenghua.governance.access;

import java.util.List;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the operator of the machine can do when nobody gets in any more; no page leads here, so no attacker can block it. */
@Component
public class Rescue {

    /** Who is on record for what is ordered on the machine, where nobody has signed in. */
    private static final String OPERATOR = "operator";
    private final AccountRepository accounts;
    private final Lockouts lockouts;
    private final SecondFactors factors;
    private final Setup setup;
    private final Trail trail;

    Rescue(AccountRepository accounts, Lockouts lockouts, SecondFactors factors, Setup setup, Trail trail) {
        this.accounts = accounts;
        this.lockouts = lockouts;
        this.factors = factors;
        this.setup = setup;
        this.trail = trail;
    }

    /** Ends the lock of a name. */
    @Transactional
    public void unlock(String name) {
        var account = find(name);
        lockouts.forget(account.username().value());
        note(account, new Change("locked", "true", "false"));
    }

    /** A one-time link for choosing a new password; the lock ends with its use. */
    @Transactional
    public Secret link(String name) {
        var account = find(name);
        account.checkPerson();
        note(account, new Change("setupLink", null, "***"));
        return setup.linkFor(account.id());
    }

    /** Takes away a second factor that was lost; where the role demands one, it is set up anew at the next sign-in. */
    @Transactional
    public void forgetSecondFactor(String name) {
        var account = find(name);
        factors.remove(account.id());
        note(account, new Change("secondFactor", "true", "false"));
    }

    private void note(Account account, Change change) {
        trail.note(Note.of(Act.ADMINISTER, Subject.of("account", account.id().value())).with(List.of(change)).by(null,
                OPERATOR));
    }

    private Account find(String name) {
        return accounts.findByUsername(new Username(name)).orElseThrow(() -> new UnknownName(name));
    }

    /** A name no account bears. */
    public static final class UnknownName extends Refusal {
        UnknownName(String name) {
            super("account.noname", "username", name);
        }
    }
}
