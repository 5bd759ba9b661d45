package cn.chenghua.governance.access.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.site.RefusalBook;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Says no: 401 to unknown REST clients; 404, 405 or 403 to those who are signed in. */
@Component
class Denials implements AccessDeniedHandler, AuthenticationEntryPoint {

    private final RouteAccess routes;
    private final RefusalBook book;

    Denials(RouteAccess routes, RefusalBook book) {
        this.routes = routes;
        this.book = book;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            forged(request, response);
            return;
        }
        var status = switch (routes.ask(request)) {
            case UNKNOWN_PATH -> HttpStatus.NOT_FOUND;
            case WRONG_METHOD -> HttpStatus.METHOD_NOT_ALLOWED;
            case REFUSED, GRANTED -> HttpStatus.FORBIDDEN;
        };
        book.note("http." + status.value(), request);
        response.sendError(status.value());
    }

    /** A form without our secret is refused before anybody asked who sent it; the record names whose session it came with. */
    private void forged(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = Admission.session();
        if (session == null) {
            book.note("csrf", request);
        } else {
            book.note("csrf", request, session.account(), session.username());
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            book.note("http.401", request);
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"governance\"");
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }
}
