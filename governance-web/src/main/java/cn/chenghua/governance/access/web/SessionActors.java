package cn.chenghua.governance.access.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actors;
import cn.chenghua.governance.access.Standings.SignedIn;
import cn.chenghua.governance.site.Signed;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds the actor of the session anew on each request, so that a withdrawn role or a disabled account counts at once. */
class SessionActors extends OncePerRequestFilter {

    private static final Set<String> WITHOUT_CHANGE = Set.of("/account/password", "/sign-out");
    private static final Authentication NOBODY = new AnonymousAuthenticationToken("nobody", "nobody",
            AuthorityUtils.createAuthorityList("NOBODY"));
    private final Actors actors;
    private final PublicAssets assets;
    private final Clock clock;
    private final Duration longest;

    SessionActors(Actors actors, PublicAssets assets, Clock clock, Duration longest) {
        this.actors = actors;
        this.assets = assets;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return assets.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn session) {
            var fresh = session.at().plus(longest).isAfter(clock.instant());
            var present = fresh ? actors.of(session) : Optional.<Actors.Present>empty();
            if (present.isEmpty()) {
                end(request);
            } else {
                Signed.put(request, present.get().actor());
                if (present.get().mustChange() && !WITHOUT_CHANGE.contains(path(request))) {
                    response.sendRedirect(request.getContextPath() + "/account/password");
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.setContext(new SecurityContextImpl(NOBODY));
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
