package cn.chenghua.governance.access.contact;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountDesk;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.contact.Contacts.Kept;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.crypto.Unreadable;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.privacy.Disclosure;
import cn.chenghua.governance.privacy.Disclosures;
import cn.chenghua.governance.privacy.PersonalNumber;
import cn.chenghua.governance.privacy.PersonalNumber.Kind;
import cn.chenghua.governance.privacy.Reason;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators enter the numbers of an account's owner, and where one of them is shown to whoever may see it and says why. */
@Component
public class ContactDesk {

    private static final int LATEST = 20;

    private final AccountRepository accounts;
    private final Contacts contacts;
    private final Disclosures disclosures;
    private final Cryptography cryptography;
    private final Trail trail;
    private final MachineTime time;

    ContactDesk(AccountRepository accounts, Contacts contacts, Disclosures disclosures, Cryptography cryptography, Trail trail,
            MachineTime time) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.disclosures = disclosures;
        this.cryptography = cryptography;
        this.trail = trail;
        this.time = time;
    }

    public List<Masked> masked(Actor actor, UUID account) {
        var id = find(actor, account);
        return contacts.find(id).stream().sorted(Comparator.comparing(Kept::kind)).map(kept -> mask(id, kept)).toList();
    }

    @Transactional
    public void enter(Actor actor, UUID account, List<PersonalNumber> numbers) {
        actor.check(Right.ADMINISTER);
        var id = find(actor, account);
        var now = time.now();
        numbers.forEach(number -> contacts.put(id, new Kept(number.kind(),
                cryptography.encrypt(number.value(), Contacts.context(id, number.kind())), now)));
        note(Act.CHANGE, id, numbers.stream().map(number -> new Change(number.kind().field(), null, number.masked())).toList());
    }

    @Transactional
    public void erase(Actor actor, UUID account, Kind kind) {
        actor.check(Right.ADMINISTER);
        var id = find(actor, account);
        contacts.erase(id, kind);
        note(Act.CHANGE, id, List.of(new Change(kind.field(), kind.name(), null)));
    }

    /** The number in full; the answer is given only once it is on record to whom and why. */
    @Transactional
    public String disclose(Actor actor, UUID account, Kind kind, Reason reason) {
        actor.check(Right.UNMASK);
        var id = find(actor, account);
        var kept = contacts.find(id).stream().filter(found -> found.kind() == kind).findFirst()
                .orElseThrow(() -> new NoNumber("missing", kind));
        var now = time.now();
        disclosures.add(new Disclosure(Uuids.next(now), about(id), kind, actor.account(), actor.displayName(), reason, now));
        note(Act.UNMASK, id, List.of(new Change("which", null, kind.name()), new Change("reason", null, reason.value())));
        try {
            return cryptography.decrypt(kept.cipher(), Contacts.context(id, kind));
        } catch (Unreadable lostKey) {
            throw (NoNumber) new NoNumber("unreadable", kind).initCause(lostKey);
        }
    }

    public List<Disclosure> disclosures(Actor actor, UUID account) {
        return disclosures.about(about(find(actor, account)), LATEST);
    }

    private Masked mask(Account.Id id, Kept kept) {
        try {
            var value = cryptography.decrypt(kept.cipher(), Contacts.context(id, kept.kind()));
            return new Masked(kept, kept.kind().read(value).masked());
        } catch (Unreadable lostKey) {
            return new Masked(kept, null);
        }
    }

    private void note(Act act, Account.Id id, List<Change> changes) {
        if (!changes.isEmpty()) {
            trail.note(Note.of(act, Subject.of("account", id.value())).with(changes));
        }
    }

    private Account.Id find(Actor actor, UUID account) {
        actor.checkEither(Right.ADMINISTER, Right.SECURE);
        var id = new Account.Id(account);
        return accounts.findById(id).map(Account::id).orElseThrow(() -> new AccountDesk.UnknownAccount(id));
    }

    private static String about(Account.Id id) {
        return "account:" + id.value();
    }

    /** A number as anybody on the page may see it; null where its key is lost. */
    public record Masked(Kept kept, @Nullable String text) {
    }

    /** A number that was not entered, or that no key opens any more. */
    public static final class NoNumber extends Refusal {
        NoNumber(String how, Kind kind) {
            super("contact." + how, "which", kind.name());
        }
    }
}
