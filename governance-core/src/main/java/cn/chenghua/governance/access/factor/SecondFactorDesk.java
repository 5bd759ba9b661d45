package cn.chenghua.governance.access.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.Recognised;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.SecondFactors;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody sets up the own second factor, shows its codes at sign-in, and gives it up; security officers take away lost ones. */
@Component
public class SecondFactorDesk {

    private static final int SECRET_LENGTH = 32;
    private static final String ISSUER = "Chenghua";

    private final SecondFactors factors;
    private final CodeCheck codes;
    private final Trail trail;
    private final MachineTime time;

    SecondFactorDesk(SecondFactors factors, CodeCheck codes, Trail trail, MachineTime time) {
        this.factors = factors;
        this.codes = codes;
        this.trail = trail;
        this.time = time;
    }

    public Optional<SecondFactors.Kept> state(Actor actor) {
        return factors.find(id(actor));
    }

    public Optional<SecondFactors.Kept> stateOf(Actor officer, UUID account) {
        officer.check(Right.SECURE);
        return factors.find(new Account.Id(account));
    }

    /** A new secret, to be confirmed by a code; one that was not confirmed is thrown away. */
    @Transactional
    public void begin(Actor actor) {
        if (state(actor).filter(SecondFactors.Kept::counts).isPresent()) {
            throw new AlreadySetUp();
        }
        factors.begin(id(actor), codes.close(id(actor), Base32.draw(SECRET_LENGTH)), time.now());
        note(actor, "secondFactor", "false", "waiting");
    }

    /** The secret of an enrolment that waits to be confirmed; afterwards nobody sees it any more. */
    public Optional<Enrolment> waiting(Actor actor) {
        return state(actor).filter(kept -> !kept.counts())
                .map(kept -> Enrolment.of(actor.username(), codes.open(id(actor), kept)));
    }

    /** Makes the enrolment count and gives recovery codes, which are never shown again. */
    @Transactional
    public List<String> confirm(Actor actor, String code) {
        var kept = state(actor).filter(found -> !found.counts()).orElseThrow(NothingToConfirm::new);
        onRecord(actor, () -> codes.checkApp(id(actor), actor.username(), kept, code));
        if (!factors.confirm(id(actor), time.now())) {
            throw new NothingToConfirm();
        }
        note(actor, "secondFactor", "waiting", "true");
        return freshRecovery(id(actor));
    }

    /** New recovery codes in the place of those left. */
    @Transactional
    public List<String> renewRecovery(Actor actor, String code) {
        onRecord(actor, () -> codes.check(id(actor), actor.username(), code));
        note(actor, "recoveryCodes", "***", "***");
        return freshRecovery(id(actor));
    }

    @Transactional
    public void giveUp(Actor actor, String code) {
        onRecord(actor, () -> codes.check(id(actor), actor.username(), code));
        factors.remove(id(actor));
        note(actor, "secondFactor", "true", "false");
    }

    /** Takes the factor from somebody who lost it; nobody takes away the own one without a code. */
    @Transactional
    public void takeAway(Actor officer, UUID account) {
        officer.check(Right.SECURE);
        if (account.equals(officer.account())) {
            throw new OwnFactor();
        }
        factors.remove(new Account.Id(account));
        trail.note(Note.of(Act.ADMINISTER, Subject.of("account", account))
                .with(List.of(new Change("secondFactor", "true", "false"))));
    }

    /** The second half of a sign-in. */
    public void pass(Recognised owner, String code) {
        if (!owner.stillWaiting(time.now())) {
            throw new WrongCode();
        }
        codes.check(new Account.Id(owner.account()), owner.username(), code);
    }

    /** A vain code in a session is on record like one at the door. */
    private void onRecord(Actor actor, Runnable check) {
        try {
            check.run();
        } catch (WrongCode wrong) {
            trail.note(Note.refused(Act.REFUSED, Subject.of("account", actor.account()), wrong.code()));
            throw wrong;
        }
    }

    private void note(Actor actor, String field, String before, String after) {
        trail.note(Note.of(Act.CHANGE, Subject.of("account", actor.account())).with(List.of(new Change(field, before, after))));
    }

    private List<String> freshRecovery(Account.Id account) {
        var drawn = RecoveryCodes.draw();
        factors.replaceRecovery(account, drawn.stream().map(RecoveryCodes::hash).toList());
        return drawn;
    }

    private static Account.Id id(Actor actor) {
        return new Account.Id(actor.account());
    }

    /** What an authenticator app needs: the key for typing, and the address for scanning. */
    public record Enrolment(String key, String address) {
        private static Enrolment of(String username, String secret) {
            var label = URLEncoder.encode(ISSUER + ":" + username, UTF_8).replace("+", "%20");
            return new Enrolment(secret, "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + ISSUER + "&digits="
                    + OneTimeCode.DIGITS + "&period=" + OneTimeCode.PERIOD);
        }

        /** The key in groups of four. */
        public String spaced() {
            return key.replaceAll("(.{4})(?=.)", "$1 ");
        }
    }

    /** A second factor that is there already. */
    public static final class AlreadySetUp extends Refusal {
        AlreadySetUp() {
            super("factor.exists", "code", "-");
        }
    }

    /** A code without an enrolment it could confirm. */
    public static final class NothingToConfirm extends Refusal {
        NothingToConfirm() {
            super("factor.nothing", "code", "-");
        }
    }

    /** The own second factor, which only a code takes away. */
    public static final class OwnFactor extends Refusal {
        OwnFactor() {
            super("factor.own", "account", "-");
        }
    }
}
