package cn.chenghua.governance.access.web;

import cn.chenghua.governance.access.Standings.SignedIn;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Puts on record who came in, who was not let in and who left, before any of them is answered. */
@Component
public class DoorBook {

    private static final String ACCOUNT = "account";
    private static final int LONGEST_NAME = 64;
    private final Trail trail;

    DoorBook(Trail trail) {
        this.trail = trail;
    }

    /** By whichever way; to be said when a session of the account has begun. */
    public void cameIn(SignedIn who) {
        trail.note(Note.of(Act.SIGN_IN, Subject.of(ACCOUNT, who.account())).by(who.account(), who.username()));
    }

    /** Under a name as it was typed, which may be nobody's, or with a code that was wrong. */
    public void wasNotLetIn(String typed, String code) {
        var name = typed.isBlank()
                ? "-"
                : typed.codePoints().limit(LONGEST_NAME).collect(StringBuilder::new,
                        StringBuilder::appendCodePoint, StringBuilder::append).toString();
        trail.note(Note.refused(Act.SIGN_IN_REFUSED, Subject.of(ACCOUNT, name), code).by(null, name));
    }

    @EventListener
    void cameIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn who) {
            cameIn(who);
        }
    }

    @EventListener
    void wasNotLetIn(AbstractAuthenticationFailureEvent event) {
        wasNotLetIn(event.getAuthentication().getName(), "sign-in.refused");
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn who) {
            trail.note(Note.of(Act.SIGN_OUT, Subject.of(ACCOUNT, who.account())).by(who.account(), who.username()));
        }
    }
}
