package cn.chenghua.governance.district;

import java.util.UUID;

/**
 * An account that may change units, calendar and geometry. Whoever hands one out has checked the right, so a use case that
 * is given a steward need not ask again; it is not a session and not a role.
 */
public record Steward(UUID account, String name) {
}
