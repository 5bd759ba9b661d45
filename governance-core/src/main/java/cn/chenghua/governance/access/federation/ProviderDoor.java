package cn.chenghua.governance.access.federation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Duties;
import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.access.Recognised;
import cn.chenghua.governance.access.SecondFactors;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Uuids;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recognises whom an identity provider vouches for. An account is found by issuer and subject, never by its name, and opened
 * at the first arrival where a group brings a role.
 */
@Component
public class ProviderDoor {

    private static final int MOST_NAMESAKES = 99;

    private final Identities identities;
    private final AccountRepository accounts;
    private final SecondFactors factors;
    private final Duties duties;
    private final Clock clock;
    private final MachineTime time;

    ProviderDoor(Identities identities, AccountRepository accounts, SecondFactors factors, Duties duties, Clock clock,
            MachineTime time) {
        this.identities = identities;
        this.accounts = accounts;
        this.factors = factors;
        this.duties = duties;
        this.clock = clock;
        this.time = time;
    }

    /** Renews the roles the groups bring; empty for a disabled account and for one that holds no role today. */
    @Transactional
    public Optional<Recognised> admit(Arrival arrival, GroupRoles mapping) {
        var day = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        var brought = mapping.of(arrival.groups(), day);
        var known = identities.find(arrival.identity()).flatMap(accounts::findById);
        if (known.isEmpty() && brought.isEmpty() || known.filter(account -> !account.enabled()).isPresent()) {
            return Optional.empty();
        }
        var account = known.orElseGet(() -> open(arrival));
        account.renewMapped(brought, day, duties);
        accounts.save(account);
        if (known.isEmpty()) {
            identities.link(arrival.identity(), account.id(), time.now());
        }
        return Optional.of(account).filter(found -> found.holdsAnyRole(day)).map(found -> recognise(found, arrival.strong()));
    }

    private Recognised recognise(Account account, boolean strong) {
        var codeWanted = !strong && factors.find(account.id()).filter(SecondFactors.Kept::counts).isPresent();
        return new Recognised(account.id().value(), account.username().value(), account.passwordSince(), time.now(),
                Recognised.Way.PROVIDER, codeWanted);
    }

    private Account open(Arrival arrival) {
        var now = clock.instant();
        var name = names(arrival.preferredName()).filter(free -> accounts.findByUsername(free).isEmpty()).findFirst()
                .orElseThrow(() -> new IllegalStateException("No free user name for " + arrival.preferredName()));
        return accounts.save(new Account(new Account.Id(Uuids.next(now)), name, display(arrival, name), now));
    }

    private static Stream<Username> names(String preferred) {
        var plain = Username.normal(preferred).replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceFirst("^[^\\p{L}\\p{N}]+", "");
        var stem = plain.length() < 2 ? "user-" + plain : plain.substring(0, Math.min(plain.length(), 58));
        return Stream.concat(Stream.of(new Username(stem)),
                IntStream.rangeClosed(2, MOST_NAMESAKES).mapToObj(number -> new Username(stem + "-" + number)));
    }

    private static String display(Arrival arrival, Username name) {
        var tidy = arrival.displayName().replaceAll("\\p{Cntrl}", " ").strip();
        return tidy.isEmpty()
                ? name.value()
                : tidy.substring(0, tidy.offsetByCodePoints(0,
                        Math.min(60, tidy.codePointCount(0, tidy.length()))));
    }
}
