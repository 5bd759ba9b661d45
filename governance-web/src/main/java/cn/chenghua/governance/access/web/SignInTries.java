package cn.chenghua.governance.access.web;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Username;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Slows down an address that tries passwords on many names. Each new name costs one before the password is looked at, and is
 * given back when it was right; more tries on one name are the business of its lockout.
 */
@Component
@Order(SignInTries.BEFORE_THE_DOOR)
class SignInTries extends OncePerRequestFilter {

    static final int BEFORE_THE_DOOR = RateLimit.BEFORE_THE_DOOR + 1;
    private static final int LONGEST_NAME = 200;
    private final Allowances allowances;
    private final Cache<String, Boolean> tried = Caffeine.newBuilder().maximumSize(100_000)
            .expireAfterWrite(Allowance.NAMES.window()).build();

    SignInTries(Allowances allowances) {
        this.allowances = allowances;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !UrlPathHelper.defaultInstance.getPathWithinApplication(request).startsWith("/sign-in");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = Addresses.of(request);
        var share = allowances.take(Allowance.TRIES, address);
        if (share.granted() && tried.asMap().putIfAbsent(pair(request), true) == null) {
            share = allowances.take(Allowance.NAMES, address);
            if (!share.granted()) {
                tried.invalidate(pair(request));
            }
        }
        if (share.granted()) {
            chain.doFilter(request, response);
        } else {
            RateLimit.refuse(share, response);
        }
    }

    @EventListener
    void forgive(AuthenticationSuccessEvent success) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var request = attributes.getRequest();
            if (!shouldNotFilter(request) && tried.asMap().remove(pair(request)) != null) {
                allowances.giveBack(Allowance.NAMES, Addresses.of(request));
                allowances.giveBack(Allowance.TRIES, Addresses.of(request));
            }
        }
    }

    private static String pair(HttpServletRequest request) {
        var typed = Objects.requireNonNullElse(request.getParameter("username"), "");
        var name = Username.normal(typed.length() > LONGEST_NAME ? typed.substring(0, LONGEST_NAME) : typed);
        return Addresses.of(request) + " " + name;
    }
}
