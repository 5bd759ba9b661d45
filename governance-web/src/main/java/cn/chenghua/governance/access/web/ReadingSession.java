package cn.chenghua.governance.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.site.FormTokens;
import cn.chenghua.governance.site.Routes;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Lets our own pages read the API with their session, and write what the routes leave to pages where the request shows the secret
 * of their forms; never beside an Authorization header.
 */
class ReadingSession implements SecurityContextRepository {

    private final SecurityContextRepository session = new HttpSessionSecurityContextRepository();
    private final SecurityContextRepository nothing = new NullSecurityContextRepository();
    private final Routes routes;
    private final FormTokens tokens;

    ReadingSession(Routes routes, FormTokens tokens) {
        this.routes = routes;
        this.tokens = tokens;
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public SecurityContext loadContext(org.springframework.security.web.context.HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return pick(request).loadDeferredContext(request);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return pick(request).containsContext(request);
    }

    private SecurityContextRepository pick(HttpServletRequest request) {
        var reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        var ours = request.getHeader(HttpHeaders.AUTHORIZATION) == null && (reading || writtenByAPage(request));
        return ours ? session : nothing;
    }

    private boolean writtenByAPage(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return routes.writtenByPages(path) && tokens.shown(request);
    }
}
