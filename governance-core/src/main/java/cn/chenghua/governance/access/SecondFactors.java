package cn.chenghua.governance.access;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The second factors of all accounts, the codes accepted and the recovery codes left. */
public interface SecondFactors {

    Optional<Kept> find(Account.Id account);

    /** Begins an enrolment anew; a confirmed factor stays as it is. */
    void begin(Account.Id account, String secret, Instant now);

    /** Makes an enrolment count; refused with {@code false} where there is none waiting. */
    boolean confirm(Account.Id account, Instant now);

    void remove(Account.Id account);

    /** Notes that the code of a half minute was accepted; {@code false} where it was before. */
    boolean use(Account.Id account, long step);

    /** Puts new recovery codes in the place of all others. */
    void replaceRecovery(Account.Id account, Collection<String> hashes);

    /** Uses up a recovery code; {@code false} where it is unknown or used. */
    boolean useRecovery(Account.Id account, String hash, Instant now);

    /** What the secret of an enrolment is bound to. */
    static String context(Account.Id account) {
        return "second_factor.secret:" + account.value();
    }

    /** An enrolment: the secret is encrypted, and counts once it is confirmed. */
    record Kept(String secret, Instant created, @Nullable Instant confirmed, int recoveryLeft) {
        public boolean counts() {
            return confirmed != null;
        }
    }
}
