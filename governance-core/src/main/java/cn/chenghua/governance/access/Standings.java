package cn.chenghua.governance.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** How accounts and tokens stand at this moment, one statement a question; asked on every request so that a withdrawal works at once. */
public interface Standings {

    /** How a person's account stands; a program's never signs in. */
    Optional<Standing> of(Account.Id account);

    Optional<Token> ofToken(String secretHash, Instant now);

    void used(AccessToken.Id token, Instant now);

    /** An enabled account: the versions tell whether what was derived from it before still holds. */
    record Standing(Account.Id account, long version, long districtVersion, Instant passwordSince, boolean mustChange) {
    }

    /** A usable token and its enabled owner. */
    record Token(AccessToken.Id id, @Nullable UnitCode unit, boolean readOnly, @Nullable Instant lastUsed, Standing owner) {
    }

    /** What a session remembers of a sign-in: whose, under which password, and when. */
    record SignedIn(UUID account, String username, Instant passwordSince, Instant at) implements Serializable {
    }
}
