package cn.chenghua.governance.access.federation;

import java.util.Set;

/**
 * What an identity provider says of somebody.
 *
 * @param strong whether the provider itself asked for more than a password
 */
public record Arrival(Identity identity, String preferredName, String displayName, Set<String> groups, boolean strong) {
}
