package cn.chenghua.governance.access.federation.web;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import cn.chenghua.governance.access.federation.Arrival;
import cn.chenghua.governance.access.federation.GroupRoles;
import cn.chenghua.governance.access.federation.Identity;
import cn.chenghua.governance.access.federation.ProviderDoor;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Asks the core whom the provider's words make; whoever is nobody here is refused. */
class Arrivals implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** What providers write into {@code amr} where they asked for more than a password (RFC 8176). */
    private static final Set<String> STRONG = Set.of("mfa", "otp", "hwk", "swk", "pop", "sc", "fpt", "face");

    private final OidcUserService provider = new OidcUserService();
    private final ProviderDoor door;
    private final GroupRoles mapping;
    private final String groupsClaim;

    Arrivals(ProviderDoor door, GroupRoles mapping, String groupsClaim) {
        this.door = door;
        this.mapping = mapping;
        this.groupsClaim = groupsClaim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = provider.loadUser(request);
        return door.admit(arrival(user), mapping).map(owner -> new Arrived(user, owner))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("access_denied")));
    }

    private Arrival arrival(OidcUser user) {
        var issuer = Objects.requireNonNull(user.getIdToken().getIssuer(), "iss").toString();
        var identity = new Identity(issuer, Objects.requireNonNull(user.getIdToken().getSubject(), "sub"));
        var name = Objects.requireNonNullElse(user.getPreferredUsername(), user.getSubject());
        return new Arrival(identity, name, Objects.requireNonNullElse(user.getFullName(), ""), words(user, groupsClaim),
                words(user, "amr").stream().anyMatch(STRONG::contains));
    }

    private static Set<String> words(OidcUser user, String claim) {
        var words = new TreeSet<String>();
        if (user.getClaims().get(claim) instanceof Collection<?> several) {
            several.forEach(word -> words.add(String.valueOf(word)));
        }
        return words;
    }
}
