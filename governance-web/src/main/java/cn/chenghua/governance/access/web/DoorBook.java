package cn.chenghua.governance.access.web;

import cn.chenghua.governance.access.Standings.SignedIn;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Puts on record who came in, who was not let in and who left, before any of them is answered. */
@Component
class DoorBook {

    private static final String ACCOUNT = "account";
    private static final int LONGEST_NAME = 64;
    private final Trail trail;

    DoorBook(Trail trail) {
        this.trail = trail;
    }

    /** Somebody who still waits for his code is not in yet. */
    @EventListener
    void cameIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn who) {
            trail.note(Note.of(Act.SIGN_IN, Subject.of(ACCOUNT, who.account())).by(who.account(), who.username()));
        }
    }

    /** Under a name as it was typed, which may be nobody's; the code says whether password, code or ticket was wrong. */
    @EventListener
    void wasNotLetIn(AbstractAuthenticationFailureEvent event) {
        var typed = event.getAuthentication().getName();
        var name = typed.isBlank()
                ? "-"
                : typed.codePoints().limit(LONGEST_NAME).collect(StringBuilder::new,
                        StringBuilder::appendCodePoint, StringBuilder::append).toString();
        var code = "sign-in." + event.getException().getMessage();
        trail.note(Note.refused(Act.SIGN_IN_REFUSED, Subject.of(ACCOUNT, name), code).by(null, name));
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn who) {
            trail.note(Note.of(Act.SIGN_OUT, Subject.of(ACCOUNT, who.account())).by(who.account(), who.username()));
        }
    }
}
