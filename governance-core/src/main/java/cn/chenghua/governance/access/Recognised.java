package cn.chenghua.governance.access;

import java.io.Serializable;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Someone whose first proof was accepted, a password, an identity provider or a ticket; not signed in yet. Where a code is
 * wanted it has to follow within ten minutes.
 */
public record Recognised(UUID account, String username, Instant passwordSince, Instant at, Way way, boolean codeWanted)
        implements
            Principal,
            Serializable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    public boolean stillWaiting(Instant now) {
        return codeWanted && now.isBefore(at.plus(PATIENCE)) && !now.isBefore(at.minus(PATIENCE));
    }

    @Override
    public String getName() {
        return username;
    }

    /** How somebody was recognised. */
    public enum Way {
        PASSWORD, PROVIDER, TICKET
    }
}
