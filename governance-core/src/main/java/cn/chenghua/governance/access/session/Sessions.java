package cn.chenghua.governance.access.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.Device;
import cn.chenghua.governance.access.Recognised;
import cn.chenghua.governance.access.SessionEnd;

import org.jspecify.annotations.Nullable;

/** The sessions of all accounts; those that ended or were left are kept for a while, so that their owners can be told. */
public interface Sessions {

    /** Begins a session; beginnings of one account wait for each other. */
    void begin(UUID id, Recognised owner, Device device, Instant now);

    /** The living ones of an account, or of all, the one used last first. */
    List<Line> living(Account.@Nullable Id account, Instant seenSince, Instant begunSince);

    Optional<Line> find(UUID id);

    void end(UUID id, SessionEnd why, Instant now);

    void rememberPassword(UUID id, Instant passwordSince);

    /** Removes what nobody will ask for again. */
    void forget(Account.Id account, Instant lastSeenBefore);

    /** A session in a list. */
    record Line(UUID id, UUID account, String username, String displayName, Recognised.Way way, Device device, Instant began,
            Instant lastSeen) {
    }
}
