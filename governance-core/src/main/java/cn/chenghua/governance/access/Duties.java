package cn.chenghua.governance.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

import cn.chenghua.governance.district.Refusal;

/**
 * Whether administration, security and audit are in different hands. Where they are, an account holds roles of one duty only,
 * and none of the three beside a role that works on records.
 */
public record Duties(boolean separated) {

    /** The roles of the first account: both administration and security where nobody keeps them apart. */
    Set<Role> ofTheFirst() {
        return separated ? Set.of(Role.ADMINISTRATOR) : Set.of(Role.ADMINISTRATOR, Role.SECURITY_OFFICER);
    }

    /** Passes, or refuses with {@code grant.duties} what would bring two duties together. */
    void check(Account account, Grant wished) {
        var other = account.grants().stream()
                .filter(held -> held.until() == null || !held.until().isBefore(wished.since()))
                .filter(held -> duty(held.role()) != duty(wished.role())).findFirst();
        if (separated && other.isPresent()) {
            throw new TwoDuties(wished.role(), other.get().role());
        }
    }

    /** Until somebody looks after security, an administrator may appoint the first who does. */
    static boolean vacant(Collection<Account> accounts, LocalDate day) {
        return accounts.stream().filter(Account::enabled).flatMap(account -> account.grants().stream())
                .noneMatch(grant -> grant.role() == Role.SECURITY_OFFICER && grant.holds(day));
    }

    private static Duty duty(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> Duty.ADMINISTRATION;
            case SECURITY_OFFICER -> Duty.SECURITY;
            case AUDITOR -> Duty.AUDIT;
            default -> Duty.RECORDS;
        };
    }

    private enum Duty {
        ADMINISTRATION, SECURITY, AUDIT, RECORDS
    }

    /** A role that would bring two duties into one hand. */
    public static final class TwoDuties extends Refusal {
        TwoDuties(Role wished, Role held) {
            super("grant.duties", "role", wished.name(), held.name());
        }
    }
}
