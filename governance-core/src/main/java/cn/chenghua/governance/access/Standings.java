package cn.chenghua.governance.access;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** How accounts and tokens stand at this moment, one statement a question; asked on every request so that a withdrawal works at once. */
public interface Standings {

    /** How the owner of a session and the session itself stand; empty where the account is disabled or a program's, or the session unknown. */
    Optional<Sitting> of(SignedIn session);

    /** Notes that a session was in use. */
    void seen(UUID session, Instant now);

    Optional<Token> ofToken(String secretHash, Instant now);

    void used(AccessToken.Id token, Instant now);

    /** An enabled account: the versions tell whether what was derived from it before still holds. */
    record Standing(Account.Id account, long version, long districtVersion, Instant passwordSince, boolean mustChange,
            boolean secondFactor) {
    }

    /** A session beside its owner, and why it ended, if it has. */
    record Sitting(Standing owner, Instant lastSeen, @Nullable SessionEnd end) {
    }

    /** A usable token and its enabled owner. */
    record Token(AccessToken.Id id, @Nullable UnitCode unit, boolean readOnly, @Nullable Instant lastUsed, Standing owner) {
    }

    /** What a session remembers of a sign-in: whose, under which password, when, and the session's own number. */
    record SignedIn(UUID account, String username, Instant passwordSince, Instant at, UUID session)
            implements
                Principal,
                Serializable {

        @Override
        public String getName() {
            return username;
        }

        public SignedIn withPasswordOf(Instant since) {
            return new SignedIn(account, username, since, at, session);
        }
    }
}
