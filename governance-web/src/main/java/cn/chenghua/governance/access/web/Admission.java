package cn.chenghua.governance.access.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Device;
import cn.chenghua.governance.access.Recognised;
import cn.chenghua.governance.access.Standings.SignedIn;
import cn.chenghua.governance.access.session.SessionDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The one place where somebody who was recognised is signed in, by whichever door he came, and where Spring Security's events
 * of sign-in are sent from. A principal that is still {@link Recognised} waits for its code; a {@link SignedIn} is in.
 */
@Component
public class Admission {

    private final SessionDesk sessions;
    private final BackToWhereYouWere back;
    private final AuthenticationEventPublisher events;
    private final ApplicationEventPublisher listeners;

    Admission(SessionDesk sessions, BackToWhereYouWere back, AuthenticationEventPublisher events,
            ApplicationEventPublisher listeners) {
        this.sessions = sessions;
        this.back = back;
        this.events = events;
        this.listeners = listeners;
    }

    /** Signs in, or lets wait for the code where one is wanted. */
    Authentication of(Recognised owner, Device device) {
        return authentication(owner.codeWanted() ? owner : sessions.begin(owner, device));
    }

    /** Takes somebody in who came by another door than the form, and leads on. */
    public void enter(Recognised owner, HttpServletRequest request, HttpServletResponse response) throws IOException {
        leadOn(of(owner, Devices.of(request)), request, response);
    }

    /** Signs in whoever showed the right code after he was recognised. */
    public void complete(Recognised owner, HttpServletRequest request, HttpServletResponse response) throws IOException {
        leadOn(authentication(sessions.begin(owner, Devices.of(request))), request, response);
    }

    private void leadOn(Authentication authentication, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        remember(authentication, request, response);
        events.publishAuthenticationSuccess(authentication);
        listeners.publishEvent(new InteractiveAuthenticationSuccessEvent(authentication, Admission.class));
        back.onAuthenticationSuccess(request, response, authentication);
    }

    /** Tells those who listen that somebody was refused. */
    public void refused(AuthenticationException why, Object principal) {
        events.publishAuthenticationFailure(why, UsernamePasswordAuthenticationToken.unauthenticated(principal, null));
    }

    /** Puts a sign-in into the session, under a new number. */
    void remember(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    static Authentication authentication(Object principal) {
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    /** The session at hand, if the request is signed in by one. */
    public static @Nullable SignedIn session() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn session ? session : null;
    }
}
