package cn.chenghua.governance.access.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actors;
import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.Recognised;
import cn.chenghua.governance.access.SessionEnd;
import cn.chenghua.governance.access.Standings.SignedIn;
import cn.chenghua.governance.site.Paths;
import cn.chenghua.governance.site.Signed;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the actor of the session anew on each request, so that a withdrawn role, a disabled account or an ended session counts
 * at once.
 */
class SessionActors extends OncePerRequestFilter {

    private static final Authentication NOBODY = new AnonymousAuthenticationToken("nobody", "nobody",
            AuthorityUtils.createAuthorityList("NOBODY"));

    private final Actors actors;
    private final PublicAssets assets;
    private final MachineTime time;
    private final Duration longest;

    SessionActors(Actors actors, PublicAssets assets, MachineTime time, Duration longest) {
        this.actors = actors;
        this.assets = assets;
        this.time = time;
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
        var principal = authentication == null ? null : authentication.getPrincipal();
        var elsewhere = switch (principal) {
            case SignedIn session -> continueWith(session, request);
            case Recognised owner -> waitForCode(owner, request);
            case null, default -> null;
        };
        if (elsewhere == null) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + elsewhere);
        }
    }

    /** Where to go instead; null lets the request go on. */
    private @Nullable String continueWith(SignedIn session, HttpServletRequest request) {
        var fresh = session.at().plus(longest).isAfter(time.now());
        return switch (fresh ? actors.of(session) : new Actors.Gone(null)) {
            case Actors.Present present -> meet(present, request);
            case Actors.Gone gone -> end(gone.why(), request);
        };
    }

    private static @Nullable String meet(Actors.Present present, HttpServletRequest request) {
        var first = FirstDuty.of(present.demand());
        if (first == null || first.allows(path(request))) {
            Signed.put(request, present.actor());
            return null;
        }
        if (Paths.api(request)) {
            treatAsNobody();
            return null;
        }
        Signed.put(request, present.actor());
        return first.page();
    }

    private static @Nullable String end(@Nullable SessionEnd why, HttpServletRequest request) {
        treatAsNobody();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return why == null || Paths.api(request) ? null : "/sign-in?ended=" + why.name().toLowerCase(Locale.ROOT);
    }

    /** Whoever still owes a code is nobody anywhere but where it is typed. */
    private @Nullable String waitForCode(Recognised owner, HttpServletRequest request) {
        treatAsNobody();
        if (owner.stillWaiting(time.now())) {
            request.setAttribute(Recognised.class.getName(), owner);
        }
        return null;
    }

    /** For this request only; what the session remembers stays. */
    private static void treatAsNobody() {
        SecurityContextHolder.setContext(new SecurityContextImpl(NOBODY));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
