package cn.chenghua.governance.access.federation.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator agreed with the identity provider.
 *
 * @param roles which roles a group brings, see {@link cn.chenghua.governance.access.federation.GroupRoles}
 */
@ConfigurationProperties("governance.oidc")
record ProviderSettings(String issuer, String clientId, String clientSecret, @Nullable String label,
        @DefaultValue("groups") String groupsClaim, @DefaultValue({
                "openid", "profile"}) List<String> scopes,
        @DefaultValue Map<String, String> roles) {
}
