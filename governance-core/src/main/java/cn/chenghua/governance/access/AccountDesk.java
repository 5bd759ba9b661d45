package cn.chenghua.governance.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where administrators open accounts and hand out password links, and security officers give and withdraw roles and lift locks;
 * nobody changes the own roles.
 */
@Component
public class AccountDesk {

    private final AccountRepository accounts;
    private final Lockouts lockouts;
    private final Hierarchies hierarchies;
    private final Setup setup;
    private final Duties duties;
    private final Trail trail;
    private final Clock clock;
    private final MachineTime time;

    AccountDesk(AccountRepository accounts, Lockouts lockouts, Hierarchies hierarchies, Setup setup, Duties duties, Trail trail,
            Clock clock, MachineTime time) {
        this.accounts = accounts;
        this.lockouts = lockouts;
        this.hierarchies = hierarchies;
        this.setup = setup;
        this.duties = duties;
        this.trail = trail;
        this.clock = clock;
        this.time = time;
    }

    public List<Line> list(Actor actor) {
        actor.checkEither(Right.ADMINISTER, Right.SECURE);
        var now = time.now();
        return accounts.findAllByOrderByUsername().stream()
                .map(account -> new Line(account, lockouts.locked(account.username().value(), now))).toList();
    }

    public Line get(Actor actor, UUID id) {
        var account = find(actor, id);
        return new Line(account, lockouts.locked(account.username().value(), time.now()));
    }

    /** Opens an account without a password; {@link #link} lets its owner choose one. */
    @Transactional
    public Account open(Actor actor, String username, String displayName) {
        actor.check(Right.ADMINISTER);
        var name = new Username(username);
        if (accounts.findByUsername(name).isPresent()) {
            throw new Username.Taken(name);
        }
        var now = clock.instant();
        return accounts.save(new Account(new Account.Id(Uuids.next(now)), name, displayName, now));
    }

    /** A one-time link for choosing a password; links handed out before for this account no longer work. */
    @Transactional
    public Secret link(Actor actor, UUID id) {
        actor.check(Right.ADMINISTER);
        var account = find(actor, id);
        account.checkPerson();
        return setup.linkFor(account.id());
    }

    @Transactional
    public void grant(Actor actor, UUID id, Grant grant) {
        var account = notOwn(actor, find(actor, id));
        hierarchies.current().get(grant.unit());
        if (!mayGrant(actor, grant.role())) {
            actor.check(Right.SECURE);
        }
        onRecord(account, () -> duties.check(account, grant));
        account.grant(grant);
        accounts.save(account);
    }

    /** Whether the actor may give that role: security officers any, administrators the first security officer's. */
    public boolean mayGrant(Actor actor, Role role) {
        return actor.may(Right.SECURE) || role == Role.SECURITY_OFFICER && actor.may(Right.ADMINISTER)
                && Duties.vacant(accounts.findAllByOrderByUsername(), today());
    }

    /** Ends a role from today; refused where the account was saved after somebody looked at it. */
    @Transactional
    public void withdraw(Actor actor, UUID id, long expectedVersion, Grant.Mark mark) {
        actor.check(Right.SECURE);
        var account = notOwn(actor, find(actor, id));
        account.checkUnchanged(expectedVersion);
        account.withdraw(mark, today());
        accounts.save(account);
    }

    @Transactional
    public void disable(Actor actor, UUID id) {
        actor.check(Right.ADMINISTER);
        var account = notOwn(actor, find(actor, id));
        account.disable();
        accounts.save(account);
    }

    @Transactional
    public void enable(Actor actor, UUID id) {
        actor.check(Right.ADMINISTER);
        var account = find(actor, id);
        account.enable();
        accounts.save(account);
    }

    @Transactional
    public void unlock(Actor actor, UUID id) {
        actor.check(Right.SECURE);
        lockouts.forget(find(actor, id).username().value());
        trail.note(Note.of(Act.ADMINISTER, Subject.of("account", id)).with(List.of(new Change("locked", "true", "false"))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private Account find(Actor actor, UUID id) {
        actor.checkEither(Right.ADMINISTER, Right.SECURE);
        return accounts.findById(new Account.Id(id)).orElseThrow(() -> new UnknownAccount(new Account.Id(id)));
    }

    private Account notOwn(Actor actor, Account account) {
        onRecord(account, () -> {
            if (account.id().value().equals(actor.account())) {
                throw new Grant.OwnAccount(account.username().value());
            }
        });
        return account;
    }

    /** Who reaches for more than the own duty is on record, also where it came to nothing. */
    private void onRecord(Account account, Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            trail.note(Note.refused(Act.REFUSED, Subject.of("account", account.id().value()), refusal.code()));
            throw refusal;
        }
    }

    /** An account and whether its name is locked at the moment. */
    public record Line(Account account, boolean locked) {
    }

    /** An id that no account bears. */
    public static final class UnknownAccount extends Refusal {
        public UnknownAccount(Account.Id id) {
            super("account.unknown", "account", id.value().toString());
        }
    }
}
