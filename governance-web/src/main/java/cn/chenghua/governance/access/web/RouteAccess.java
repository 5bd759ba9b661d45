package cn.chenghua.governance.access.web;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import cn.chenghua.governance.site.Routes;
import cn.chenghua.governance.site.Signed;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Asks the list of routes; what is not listed is denied. */
@Component
class RouteAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final Routes routes;

    RouteAccess(Routes routes) {
        this.routes = routes;
    }

    @Override
    public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        return new AuthorizationDecision(ask(context.getRequest()) == Routes.Verdict.GRANTED);
    }

    Routes.Verdict ask(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return routes.ask(request.getMethod(), path, Signed.in(request).orElse(null));
    }
}
