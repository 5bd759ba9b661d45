package cn.chenghua.governance.access.federation.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Recognised;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody from the provider beside whom he is here; lives for one request only. */
record Arrived(OidcUser user, Recognised owner) implements OidcUser {

    @Override
    public Map<String, Object> getClaims() {
        return user.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return user.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return user.getIdToken();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return user.getAttributes();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getName() {
        return owner.username();
    }
}
