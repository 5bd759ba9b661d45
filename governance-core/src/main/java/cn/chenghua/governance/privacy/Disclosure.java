package cn.chenghua.governance.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody was shown a number in full; it does not hold the number.
 *
 * @param about whose it is, such as {@code account:0192f0c0-…}
 */
public record Disclosure(UUID id, String about, PersonalNumber.Kind kind, UUID by, String byName, Reason reason, Instant at) {
}
