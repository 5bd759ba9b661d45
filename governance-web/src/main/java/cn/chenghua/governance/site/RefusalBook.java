package cn.chenghua.governance.site;

import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts on record who was shown the door: by missing rights, at what is foreign or not there, with what was tampered with. */
@Component
public class RefusalBook {

    private static final Set<HttpStatus> NOT_ON_RECORD = Set.of(HttpStatus.CONFLICT, HttpStatus.PRECONDITION_FAILED,
            HttpStatus.PRECONDITION_REQUIRED, HttpStatus.UNPROCESSABLE_CONTENT, HttpStatus.NOT_ACCEPTABLE);
    private final Trail trail;

    RefusalBook(Trail trail) {
        this.trail = trail;
    }

    void note(Failure failure, HttpServletRequest request) {
        if (failure.status().is4xxClientError() && !NOT_ON_RECORD.contains(failure.status())) {
            note(failure.code(), request);
        }
    }

    /** Returns when the refusal is on record; it is not to be answered before. */
    public void note(String code, HttpServletRequest request) {
        trail.note(refusal(code, request));
    }

    /** The same under the name of somebody whom the request itself does not know yet. */
    public void note(String code, HttpServletRequest request, UUID account, String username) {
        trail.note(refusal(code, request).by(account, username));
    }

    private static Note refusal(String code, HttpServletRequest request) {
        return Note.refused(Act.REFUSED, Subject.of("route", RequestCallers.path(request)), code);
    }
}
