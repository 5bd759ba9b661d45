package cn.chenghua.governance.access.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;

/** After sign-in opens the page that was asked for, by its path alone: the Host header has no say. */
class BackToWhereYouWere implements AuthenticationSuccessHandler {

    private final RequestCache cache;

    BackToWhereYouWere(RequestCache cache) {
        this.cache = cache;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var saved = cache.getRequest(request, response);
        cache.removeRequest(request, response);
        response.sendRedirect(saved instanceof DefaultSavedRequest wanted ? path(wanted) : request.getContextPath() + "/");
    }

    private static String path(DefaultSavedRequest wanted) {
        var query = wanted.getQueryString();
        var path = "/" + String.valueOf(wanted.getRequestURI()).replaceFirst("^/+", "");
        return query == null ? path : path + "?" + query;
    }
}
