package cn.chenghua.governance.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads what failed in a filter, such as the look for a session in a database that is away, to the same answers as all the rest. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class FilterFailures extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(FilterFailures.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failed) {
            if (response.isCommitted()) {
                if (!Failures.hungUp(failed)) {
                    log.warn("An answer broke off after it had begun: {}", Causes.brief(failed));
                }
                throw failed;
            }
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failed);
            response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
        }
    }
}
