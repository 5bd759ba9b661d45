package cn.chenghua.governance.access.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.site.Signed;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down an account, however many sessions, tokens or addresses it uses. */
@Component
@Order(AccountRate.BEHIND_THE_DOOR)
class AccountRate extends OncePerRequestFilter {

    static final int BEHIND_THE_DOOR = -90;
    private final Allowances allowances;

    AccountRate(Allowances allowances) {
        this.allowances = allowances;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var actor = Signed.in(request);
        if (actor.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var share = allowances.take(Allowance.ACCOUNT, actor.get().account().toString());
        if (share.granted()) {
            chain.doFilter(request, response);
        } else {
            RateLimit.tell(share, response);
            RateLimit.refuse(share, response);
        }
    }
}
