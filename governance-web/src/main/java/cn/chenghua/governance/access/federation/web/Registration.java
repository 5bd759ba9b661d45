package cn.chenghua.governance.access.federation.web;

import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/** Makes the registration at the provider out of the settings and what the provider publishes. */
final class Registration {

    private Registration() {
    }

    static InMemoryClientRegistrationRepository of(ProviderSettings settings, Environment environment) {
        var address = environment.getRequiredProperty("governance.address").replaceFirst("/+$", "");
        return new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ProviderEntrance.ID).clientId(settings.clientId()).clientSecret(settings.clientSecret())
                .scope(settings.scopes()).redirectUri(address + "/sign-in/back").build());
    }
}
