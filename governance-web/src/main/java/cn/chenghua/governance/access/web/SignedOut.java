package cn.chenghua.governance.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Standings.SignedIn;
import cn.chenghua.governance.access.session.SessionDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Ends the session in the list too, so that neither its cookie nor a copy of it opens anything again. */
@Component
class SignedOut implements LogoutHandler {

    private final SessionDesk sessions;

    SignedOut(SessionDesk sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn session) {
            sessions.signedOut(session);
        }
    }
}
