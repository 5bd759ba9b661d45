package cn.chenghua.governance.access.factor;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.Lockouts;
import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.SecondFactors;
import cn.chenghua.governance.crypto.Cryptography;

import org.springframework.stereotype.Component;

/** Looks at codes: each is right once, and every try counts like one with a password. */
@Component
class CodeCheck {

    private final SecondFactors factors;
    private final Lockouts lockouts;
    private final Cryptography cryptography;
    private final MachineTime time;

    CodeCheck(SecondFactors factors, Lockouts lockouts, Cryptography cryptography, MachineTime time) {
        this.factors = factors;
        this.lockouts = lockouts;
        this.cryptography = cryptography;
        this.time = time;
    }

    /** Passes for a code of the app, or for a recovery code, which is used up by it; else refuses. */
    void check(Account.Id account, String username, String typed) {
        var kept = factors.find(account).filter(SecondFactors.Kept::counts).orElseThrow(WrongCode::new);
        var admitted = lockouts.admit(username, time.now());
        if (!admitted || !right(account, kept, typed)) {
            throw new WrongCode();
        }
        lockouts.forget(username);
    }

    /** Passes for a code of an app that was given the secret of an enrolment just now. */
    void checkApp(Account.Id account, String username, SecondFactors.Kept kept, String typed) {
        if (!lockouts.admit(username, time.now()) || !app(account, kept, typed)) {
            throw new WrongCode();
        }
        lockouts.forget(username);
    }

    String open(Account.Id account, SecondFactors.Kept kept) {
        return cryptography.decrypt(kept.secret(), SecondFactors.context(account));
    }

    String close(Account.Id account, String secret) {
        return cryptography.encrypt(secret, SecondFactors.context(account));
    }

    private boolean right(Account.Id account, SecondFactors.Kept kept, String typed) {
        return RecoveryCodes.looksLike(typed)
                ? factors.useRecovery(account, RecoveryCodes.hash(typed), time.now())
                : app(account, kept, typed);
    }

    private boolean app(Account.Id account, SecondFactors.Kept kept, String typed) {
        var step = OneTimeCode.match(Base32.decode(open(account, kept)), typed, time.now());
        return step.isPresent() && factors.use(account, step.getAsLong());
    }
}
