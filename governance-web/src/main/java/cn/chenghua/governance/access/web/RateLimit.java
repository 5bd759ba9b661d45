package cn.chenghua.governance.access.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.web.Allowances.Share;
import cn.chenghua.governance.site.Paths;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down an address or a token before any work is done for it; answers of the API tell what is left. */
@Component
@Order(RateLimit.BEFORE_THE_DOOR)
class RateLimit extends OncePerRequestFilter {

    static final int BEFORE_THE_DOOR = -110;
    private final Allowances allowances;
    private final PublicAssets assets;

    RateLimit(Allowances allowances, PublicAssets assets) {
        this.allowances = allowances;
        this.assets = assets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return assets.matches(request) || request.getRequestURI().startsWith(request.getContextPath() + "/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var share = allowances.take(Allowance.ADDRESS, Addresses.of(request));
        if (share.granted() && Paths.api(request)) {
            var token = TokenActors.token(request);
            share = token.isPresent() ? allowances.take(Allowance.TOKEN, token.get().hash()) : share;
            tell(share, response);
        }
        if (share.granted()) {
            chain.doFilter(request, response);
        } else {
            refuse(share, response);
        }
    }

    static void tell(Share share, HttpServletResponse response) {
        response.setHeader("RateLimit-Policy", share.policy());
        response.setHeader("RateLimit", share.state());
    }

    static void refuse(Share share, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(share.seconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
