package cn.chenghua.governance.access;

import cn.chenghua.governance.district.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the operator of the machine can do when nobody gets in any more; no page leads here, so no attacker can block it. */
@Component
public class Rescue {

    private final AccountRepository accounts;
    private final Lockouts lockouts;
    private final SecondFactors factors;
    private final Setup setup;

    Rescue(AccountRepository accounts, Lockouts lockouts, SecondFactors factors, Setup setup) {
        this.accounts = accounts;
        this.lockouts = lockouts;
        this.factors = factors;
        this.setup = setup;
    }

    /** Ends the lock of a name. */
    public void unlock(String name) {
        lockouts.forget(find(name).username().value());
    }

    /** A one-time link for choosing a new password; the lock ends with its use. */
    @Transactional
    public Secret link(String name) {
        return setup.linkFor(find(name).id());
    }

    /** Takes away a second factor that was lost; where the role demands one, it is set up anew at the next sign-in. */
    @Transactional
    public void forgetSecondFactor(String name) {
        factors.remove(find(name).id());
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
