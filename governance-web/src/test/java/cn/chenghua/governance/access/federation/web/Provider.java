package cn.chenghua.governance.access.federation.web;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A real OpenID Connect provider on a port of its own, with a few people in groups. */
final class Provider {

    static final String PASSWORD = "provider-142-streets";
    static final String CLIENT = "governance";
    static final String SECRET = "shared-with-the-provider-only";
    private static final Map<String, Set<String>> GROUPS = Map.of("chen.jie", Set.of("streets", "choir"), "sun.wei",
            Set.of("choir"));
    private static final AtomicReference<String> BACK = new AtomicReference<>("http://localhost/none");
    private static final AtomicReference<@Nullable String> OTHER_ISSUER = new AtomicReference<>();
    private static final AnnotationConfigServletWebServerApplicationContext SERVER = start();

    private Provider() {
    }

    private static AnnotationConfigServletWebServerApplicationContext start() {
        return new AnnotationConfigServletWebServerApplicationContext(Server.class);
    }

    static String issuer() {
        return "http://localhost:" + java.util.Objects.requireNonNull(SERVER.getWebServer()).getPort();
    }

    /** Where the provider sends people back to. */
    static void leadsBackTo(String address) {
        BACK.set(address);
    }

    /** From now on its tokens claim to come from somewhere else. */
    static void claimsToBe(@Nullable String issuer) {
        OTHER_ISSUER.set(issuer);
    }

    /** Bears no stereotype, so that no other scan finds it. */
    @EnableWebMvc
    @EnableWebSecurity
    static class Server {

        @Bean
        TomcatServletWebServerFactory tomcat() {
            return new TomcatServletWebServerFactory(0);
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        SecurityFilterChain door(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .oauth2ResourceServer(resources -> resources.jwt(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated()).formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        InMemoryUserDetailsManager people() {
            return new InMemoryUserDetailsManager(GROUPS.keySet().stream()
                    .map(name -> User.withUsername(name).password("{noop}" + PASSWORD).roles("USER").build()).toList());
        }

        @Bean
        RegisteredClientRepository clients() {
            return new RegisteredClientRepository() {
                /** The server would keep the secret in a stronger form; here it stays as it is. */
                @Override
                public void save(RegisteredClient client) {
                }

                @Override
                public RegisteredClient findById(String id) {
                    return client();
                }

                @Override
                public @Nullable RegisteredClient findByClientId(String id) {
                    return id.equals(CLIENT) ? client() : null;
                }
            };
        }

        private static RegisteredClient client() {
            return RegisteredClient.withId("1").clientId(CLIENT).clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE).redirectUri(BACK.get()).scope("openid")
                    .scope("profile").clientSettings(ClientSettings.builder().requireProofKey(true).build()).build();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate()).keyID(UUID.randomUUID().toString()).build()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                var name = java.util.Objects
                        .requireNonNull(token.<org.springframework.security.core.Authentication>getPrincipal()).getName();
                if ("id_token".equals(token.getTokenType().getValue())) {
                    token.getClaims().claim("groups", GROUPS.getOrDefault(name, Set.of()).stream().toList())
                            .claim("preferred_username", name).claim("name", "陈洁");
                    var other = OTHER_ISSUER.get();
                    if (other != null) {
                        token.getClaims().claim("iss", other);
                    }
                }
            };
        }
    }
}
