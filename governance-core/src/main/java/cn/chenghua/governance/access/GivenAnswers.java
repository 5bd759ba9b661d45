package cn.chenghua.governance.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.OnceOnly.Given;

/** The answers kept for repeats, each under an account and a key of its client. */
public interface GivenAnswers {

    /** Claims the key until the end of the transaction; another that wants it meanwhile waits. Whether it was free. */
    boolean claim(UUID account, String key, String fingerprint, Instant now);

    Optional<Kept> find(UUID account, String key);

    void keep(UUID account, String key, Given given);

    /** Drops some of those claimed before. */
    void forgetBefore(Instant instant);

    /** An answer, and the fingerprint of what it answered. */
    record Kept(String fingerprint, Given given) {
    }
}
