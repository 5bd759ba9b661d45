package cn.chenghua.governance.access.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Recognised;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.stereotype.Component;

/**
 * After sign-in opens the page that was asked for, by its path alone: the Host header has no say. A {@link Destination} that
 * comes along goes first. Before that comes the code, where one is wanted. The path lies in a cookie, so that a visitor opens
 * no session.
 */
@Component
class BackToWhereYouWere implements AuthenticationSuccessHandler {

    private static final int LONGEST = 2_000;
    private final CookieRequestCache cache = new CookieRequestCache();

    BackToWhereYouWere() {
        cache.setRequestMatcher(
                new AndRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"),
                        BackToWhereYouWere::fits));
        cache.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    /** Whether an address is short enough for a header; from a longer one the way leads to the first page. */
    private static boolean fits(HttpServletRequest request) {
        return UrlUtils.buildFullRequestUrl(request).length() <= LONGEST;
    }

    RequestCache cache() {
        return cache;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var named = Destination.of(request).map(path -> request.getContextPath() + path);
        if (authentication.getPrincipal() instanceof Recognised) {
            named.ifPresent(path -> cache.saveRequest(new AskedFor(request, path), response));
            response.sendRedirect(request.getContextPath() + "/sign-in/code");
            return;
        }
        var saved = cache.getRequest(request, response);
        cache.removeRequest(request, response);
        response.sendRedirect(named.orElseGet(
                () -> saved instanceof DefaultSavedRequest wanted ? path(wanted) : request.getContextPath() + "/"));
    }

    private static String path(DefaultSavedRequest wanted) {
        var query = wanted.getQueryString();
        var path = "/" + String.valueOf(wanted.getRequestURI()).replaceFirst("^/+", "");
        return query == null ? path : path + "?" + query;
    }

    /** As if the path itself had been asked for, so that it outlasts the form for the code. */
    private static class AskedFor extends HttpServletRequestWrapper {

        private final String path;

        AskedFor(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public @Nullable String getQueryString() {
            return null;
        }
    }
}
