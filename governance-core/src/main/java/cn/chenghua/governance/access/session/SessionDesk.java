package cn.chenghua.governance.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Device;
import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.Recognised;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.SessionEnd;
import cn.chenghua.governance.access.Standings.SignedIn;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where sessions begin and end: everybody ends the own ones, security officers any. */
@Component
public class SessionDesk {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Sessions sessions;
    private final SessionLimits limits;
    private final Trail trail;
    private final MachineTime time;

    SessionDesk(Sessions sessions, SessionLimits limits, Trail trail, MachineTime time) {
        this.sessions = sessions;
        this.limits = limits;
        this.trail = trail;
        this.time = time;
    }

    /** Signs in whoever was recognised; where an account has too many sessions, those begun first give way. */
    @Transactional
    public SignedIn begin(Recognised owner, Device device) {
        var now = time.now();
        var id = Uuids.next(now);
        var account = new Account.Id(owner.account());
        sessions.begin(id, owner, device, now);
        sessions.forget(account, now.minus(KEPT));
        living(account, now).stream().filter(line -> !line.id().equals(id))
                .sorted(java.util.Comparator.comparing(Sessions.Line::began).reversed()).skip(limits.parallel() - 1L)
                .forEach(line -> sessions.end(line.id(), SessionEnd.DISPLACED, now));
        return new SignedIn(owner.account(), owner.username(), owner.passwordSince(), now, id);
    }

    public List<Sessions.Line> own(Actor actor) {
        return living(new Account.Id(actor.account()), time.now());
    }

    /** Ends one of the own sessions. */
    @Transactional
    public void endOwn(Actor actor, UUID id) {
        var line = sessions.find(id).filter(found -> found.account().equals(actor.account()))
                .orElseThrow(() -> new UnknownSession(id));
        sessions.end(line.id(), SessionEnd.OWNER, time.now());
    }

    /** Ends all own sessions but the one at hand. */
    @Transactional
    public void endOthers(SignedIn current) {
        endOthers(current, SessionEnd.OWNER);
    }

    /** After a change of the password only the session at hand goes on. */
    @Transactional
    public SignedIn passwordChanged(SignedIn current, Instant since) {
        endOthers(current, SessionEnd.PASSWORD);
        sessions.rememberPassword(current.session(), since);
        return current.withPasswordOf(since);
    }

    @Transactional
    public void signedOut(SignedIn current) {
        sessions.end(current.session(), SessionEnd.SIGNED_OUT, time.now());
    }

    /** Every living session of every account. */
    public List<Sessions.Line> all(Actor actor) {
        actor.check(Right.SECURE);
        var now = time.now();
        return sessions.living(null, now.minus(limits.idle()), now.minus(limits.longest()));
    }

    /** The living sessions of one account. */
    public List<Sessions.Line> of(Actor actor, UUID account) {
        actor.check(Right.SECURE);
        return living(new Account.Id(account), time.now());
    }

    /** Ends anybody's session. */
    @Transactional
    public void end(Actor actor, UUID id) {
        actor.check(Right.SECURE);
        var line = sessions.find(id).orElseThrow(() -> new UnknownSession(id));
        sessions.end(line.id(), SessionEnd.OFFICER, time.now());
        trail.note(Note.of(Act.ADMINISTER, Subject.of("session", id)).with(List.of(new Change("ended", "false", "true"))));
    }

    /** Ends all sessions of an account. */
    @Transactional
    public void endAll(Actor actor, UUID account) {
        of(actor, account).forEach(line -> end(actor, line.id()));
    }

    private void endOthers(SignedIn current, SessionEnd why) {
        var now = time.now();
        living(new Account.Id(current.account()), now).stream().filter(line -> !line.id().equals(current.session()))
                .forEach(line -> sessions.end(line.id(), why, now));
    }

    private List<Sessions.Line> living(Account.Id account, Instant now) {
        return sessions.living(account, now.minus(limits.idle()), now.minus(limits.longest()));
    }

    /** A session that is not there, or not the asker's. */
    public static final class UnknownSession extends Refusal {
        UnknownSession(UUID id) {
            super("session.unknown", "session", id.toString());
        }
    }
}
