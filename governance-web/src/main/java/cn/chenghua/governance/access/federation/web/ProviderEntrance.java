package cn.chenghua.governance.access.federation.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.federation.GroupRoles;
import cn.chenghua.governance.access.federation.ProviderDoor;
import cn.chenghua.governance.access.web.Admission;
import cn.chenghua.governance.access.web.Entrance;
import cn.chenghua.governance.site.Sentences;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Sign-in through an OpenID Connect provider, with state, nonce and PKCE; the provider is asked for its addresses at the first use. */
@Component
@ConditionalOnProperty("governance.oidc.issuer")
@EnableConfigurationProperties(ProviderSettings.class)
class ProviderEntrance implements Entrance {

    static final String ID = "provider";
    private static final Logger log = LoggerFactory.getLogger(ProviderEntrance.class);
    private static final String START = "/sign-in/provider";

    private final ProviderSettings settings;
    private final ClientRegistrationRepository registrations;
    private final Arrivals arrivals;
    private final Admission admission;
    private final Sentences sentences;

    ProviderEntrance(ProviderSettings settings, ProviderDoor door, Admission admission, Sentences sentences,
            Environment environment) {
        if (!environment.containsProperty("governance.address")) {
            throw new IllegalStateException(
                    "governance.oidc.issuer needs governance.address, such as https://governance.example");
        }
        this.settings = settings;
        this.admission = admission;
        this.sentences = sentences;
        this.arrivals = new Arrivals(door, new GroupRoles(settings.roles()), settings.groupsClaim());
        var lazily = new SupplierClientRegistrationRepository(() -> Registration.of(settings, environment));
        this.registrations = id -> {
            try {
                return lazily.findByRegistrationId(id);
            } catch (RestClientException | IllegalArgumentException | IllegalStateException unanswered) {
                throw new ProviderAway(unanswered);
            }
        };
    }

    @Override
    public void open(HttpSecurity http) {
        var requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, START);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.clientRegistrationRepository(registrations)
                .authorizedClientRepository(new ForgottenTokens()).loginPage("/sign-in")
                .loginProcessingUrl("/sign-in/back")
                .authorizationEndpoint(endpoint -> endpoint.baseUri(START).authorizationRequestResolver(requests))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(arrivals)).successHandler(this::enter)
                .failureHandler(this::refuse)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T start) {
                        start.setAuthenticationFailureHandler(ProviderEntrance.this::refuse);
                        return start;
                    }
                }));
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (authentication.getPrincipal() instanceof Arrived arrived) {
            admission.enter(arrived.owner(), request, response);
        } else {
            throw new IllegalStateException("An arrival without an account");
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var away = ProviderAway.in(why);
        if (away) {
            log.warn("The identity provider {} does not answer; people sign in by password meanwhile", settings.issuer());
        }
        admission.refused(new BadCredentialsException(away ? "provider-away" : ID, why), ID);
        response.sendRedirect(request.getContextPath() + "/sign-in?refused=" + (away ? "away" : ID));
    }

    @Override
    public String path() {
        return START + "/" + ID;
    }

    @Override
    public String label() {
        var label = settings.label();
        return label == null || label.isBlank() ? sentences.say("access.provider") : label;
    }
}
