package cn.chenghua.governance.site;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the same strict headers on every answer, also on those no other filter ever sees. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecureHeaders extends OncePerRequestFilter {

    private static final Pattern ORIGIN = Pattern
            .compile("'self'|https?://(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:\\d{1,5})?");
    private final String policy;

    SecureHeaders(@Value("${governance.frame-ancestors:'self'}") String ancestors) {
        policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
                + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors "
                + checked(ancestors.strip());
    }

    /** Nobody, or some origins by name: whoever may frame the pages is never left open, and no other rule slips in. */
    private static String checked(String ancestors) {
        var named = ancestors.split("\\s+");
        if (!ancestors.equals("'none'") && !Arrays.stream(named).allMatch(origin -> ORIGIN.matcher(origin).matches())) {
            throw new IllegalArgumentException(
                    "governance.frame-ancestors takes 'none', or 'self' and origins such as https://platform.example, not "
                            + ancestors);
        }
        return String.join(" ", named);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
