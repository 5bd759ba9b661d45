package cn.chenghua.governance.access.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

import jakarta.servlet.DispatcherType;

import cn.chenghua.governance.access.Actors;
import cn.chenghua.governance.access.Duties;
import cn.chenghua.governance.access.PasswordRule;
import cn.chenghua.governance.site.Paths;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The two doors: tokens for {@code /api/**}, the sign-in form for pages; both deny what no feature declares. */
@Configuration(proxyBeanMethods = false)
class Door {

    private final Actors actors;
    private final PublicAssets assets;
    private final RouteAccess routes;
    private final Denials denials;
    private final Clock clock;
    private final Duration longest;

    Door(Actors actors, PublicAssets assets, RouteAccess routes, Denials denials, Clock clock,
            @Value("${governance.session.longest:12h}") Duration longest) {
        this.actors = actors;
        this.assets = assets;
        this.routes = routes;
        this.denials = denials;
        this.clock = clock;
        this.longest = longest;
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http) {
        return plain(http).securityMatcher(Paths::api)
                .securityContext(context -> context.securityContextRepository(new ReadingSession()))
                .csrf(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .addFilterBefore(new TokenActors(actors), AuthorizationFilter.class).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageDoor(HttpSecurity http, SessionProvider provider) {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"));
        var entry = new LoginUrlAuthenticationEntryPoint("/sign-in");
        entry.setFavorRelativeUris(true);
        return plain(http).authenticationProvider(provider).requestCache(requests -> requests.requestCache(cache))
                .formLogin(form -> form.loginPage("/sign-in").failureUrl("/sign-in?refused")
                        .successHandler(new BackToWhereYouWere(cache)))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(entry).accessDeniedHandler(denials)).build();
    }

    @Bean
    static PasswordRule passwordRule(@Value("${governance.password.rule:dengbao}") String name) {
        return PasswordRule.valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Bean
    static Duties duties(@Value("${governance.duties.separated:true}") boolean separated) {
        return new Duties(separated);
    }

    private HttpSecurity plain(HttpSecurity http) {
        return http.headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll().requestMatchers(assets).permitAll().anyRequest().access(routes))
                .addFilterBefore(new SessionActors(actors, assets, clock, longest), AuthorizationFilter.class);
    }
}
