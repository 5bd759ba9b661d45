package cn.chenghua.governance.access.ticket;

import java.time.Duration;
import java.util.Optional;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.Recognised;
import cn.chenghua.governance.access.SecondFactors;
import cn.chenghua.governance.access.Secret;
import cn.chenghua.governance.access.Username;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recognises the bearer of a ticket, once; whatever is wrong, the answer is the same and nothing changes. */
@Component
public class TicketDoor {

    /** Longer than any ticket and any jump of a clock. */
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final UsedTickets used;
    private final AccountRepository accounts;
    private final SecondFactors factors;
    private final MachineTime time;

    TicketDoor(UsedTickets used, AccountRepository accounts, SecondFactors factors, MachineTime time) {
        this.used = used;
        this.accounts = accounts;
        this.factors = factors;
        this.time = time;
    }

    @Transactional
    public Optional<Recognised> admit(TicketVerifier verifier, String text) {
        var now = time.now();
        var ticket = verifier.verify(text).orElse(null);
        if (ticket == null || !ticket.expires().isAfter(now)) {
            return Optional.empty();
        }
        var account = find(ticket.username()).filter(Account::enabled).orElse(null);
        if (account == null || !used.use(new Secret(ticket.number()).hash(), now)) {
            return Optional.empty();
        }
        used.forget(now.minus(REMEMBERED));
        return Optional.of(new Recognised(account.id().value(), account.username().value(), account.passwordSince(), now,
                Recognised.Way.TICKET, factors.find(account.id()).filter(SecondFactors.Kept::counts).isPresent()));
    }

    private Optional<Account> find(String name) {
        try {
            return accounts.findByUsername(new Username(name));
        } catch (Username.NotAUsername e) {
            return Optional.empty();
        }
    }
}
