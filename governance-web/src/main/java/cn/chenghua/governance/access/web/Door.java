package cn.chenghua.governance.access.web;

import java.util.List;

import jakarta.servlet.DispatcherType;

import cn.chenghua.governance.access.Actors;
import cn.chenghua.governance.access.Duties;
import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.session.SessionLimits;
import cn.chenghua.governance.site.FormTokens;
import cn.chenghua.governance.site.Paths;
import cn.chenghua.governance.site.Routes;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The two doors: tokens for {@code /api/**}, the sign-in form for pages; both deny what no feature declares. */
@Configuration(proxyBeanMethods = false)
class Door {

    /** Comes from a page of the office platform, which cannot know our forms' secret; the ticket itself is one. */
    private static final RequestMatcher BEARER_OF_A_TICKET = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST,
            "/sign-in/ticket");

    private final Actors actors;
    private final PublicAssets assets;
    private final RouteAccess routes;
    private final Denials denials;
    private final MachineTime time;
    private final SessionLimits limits;
    private final Routes paths;
    private final FormTokens tokens;

    Door(Actors actors, PublicAssets assets, RouteAccess routes, Denials denials, MachineTime time, SessionLimits limits,
            Routes paths, FormTokens tokens) {
        this.actors = actors;
        this.assets = assets;
        this.routes = routes;
        this.denials = denials;
        this.time = time;
        this.limits = limits;
        this.paths = paths;
        this.tokens = tokens;
    }

    /** Nobody reads what would be noted of each filter, and each request would pay for it. */
    @Bean
    static SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http) {
        return plain(http).securityMatcher(Paths::api)
                .securityContext(context -> context.securityContextRepository(new ReadingSession(paths, tokens)))
                .csrf(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .addFilterBefore(new TokenActors(actors), AuthorizationFilter.class).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageDoor(HttpSecurity http, SessionProvider provider, BackToWhereYouWere back, SignedOut signedOut,
            List<Entrance> entrances) {
        plain(http).authenticationProvider(provider).requestCache(requests -> requests.requestCache(back.cache()))
                .csrf(csrf -> csrf.ignoringRequestMatchers(BEARER_OF_A_TICKET).csrfTokenRepository(tokens.repository()))
                .formLogin(form -> form.loginPage("/sign-in").failureUrl("/sign-in?refused")
                        .authenticationDetailsSource(Devices::of).successHandler(back))
                .logout(out -> out.logoutUrl("/sign-out").addLogoutHandler(signedOut).logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new FormEntry()).accessDeniedHandler(denials));
        entrances.forEach(entrance -> entrance.open(http));
        return http.build();
    }

    @Bean
    static Duties duties(@Value("${governance.duties.separated:true}") boolean separated) {
        return new Duties(separated);
    }

    private HttpSecurity plain(HttpSecurity http) {
        return http.headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll().requestMatchers(assets).permitAll().anyRequest().access(routes))
                .addFilterBefore(new SessionActors(actors, assets, time, limits.longest()), AuthorizationFilter.class);
    }
}
