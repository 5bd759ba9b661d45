package cn.chenghua.governance.access.federation.web;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.web.client.RestClient;

/** Makes the registration at the provider out of the settings and what the provider publishes; it is not waited for long. */
final class Registration {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(3);
    private static final Duration LONGEST_READ = Duration.ofSeconds(5);

    private Registration() {
    }

    static InMemoryClientRegistrationRepository of(ProviderSettings settings, Environment environment) {
        var address = environment.getRequiredProperty("governance.address").replaceFirst("/+$", "");
        return new InMemoryClientRegistrationRepository(ClientRegistrations.fromOidcConfiguration(published(settings.issuer()))
                .registrationId(ProviderEntrance.ID).clientId(settings.clientId()).clientSecret(settings.clientSecret())
                .scope(settings.scopes()).redirectUri(address + "/sign-in/back").build());
    }

    private static Map<String, Object> published(String issuer) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(LONGEST_CONNECT).build());
        requests.setReadTimeout(LONGEST_READ);
        var said = RestClient.builder().requestFactory(requests).build().get()
                .uri(issuer.replaceFirst("/+$", "") + "/.well-known/openid-configuration").retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {
                });
        if (said == null || !Objects.equals(said.get("issuer"), issuer)) {
            throw new IllegalStateException("The provider does not call itself " + issuer);
        }
        return said;
    }
}
