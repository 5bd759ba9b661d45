package cn.chenghua.governance.access.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Actors;
import cn.chenghua.governance.access.Secret;
import cn.chenghua.governance.site.Signed;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds the actor of {@code Authorization: Bearer …}; no session is read or opened beside it. */
class TokenActors extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private final Actors actors;

    TokenActors(Actors actors) {
        this.actors = actors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        token(request).flatMap(token -> actors.ofToken(token.text())).ifPresent(actor -> accept(request, actor));
        chain.doFilter(request, response);
    }

    /** The token that the request bears, known or not. */
    static Optional<Secret> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> new Secret(header.substring(SCHEME.length()).strip()));
    }

    private static void accept(HttpServletRequest request, Actor actor) {
        Signed.put(request, actor);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of());
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
    }
}
