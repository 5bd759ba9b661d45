package cn.chenghua.governance.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.UnitCode;

import org.springframework.stereotype.Component;

/** Answers who can see a record today, and by which roles: the same rule that lets them see it. */
@Component
public class Audience {

    private final AccountRepository accounts;
    private final Hierarchies hierarchies;
    private final Clock clock;

    Audience(AccountRepository accounts, Hierarchies hierarchies, Clock clock) {
        this.accounts = accounts;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** Everybody who sees a record in that unit that the department is responsible for, by name. */
    public List<Seer> of(UnitCode place, String department) {
        var day = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        var hierarchy = hierarchies.current();
        return accounts.findAllByOrderByUsername().stream().filter(Account::enabled)
                .map(account -> new Seer(account.displayName(), reasons(account, place, department, day, hierarchy)))
                .filter(seer -> !seer.because().isEmpty()).sorted(Comparator.comparing(Seer::displayName)).toList();
    }

    private static List<Grant> reasons(Account account, UnitCode place, String department, LocalDate day, Hierarchy hierarchy) {
        return account.grants().stream().filter(grant -> grant.holds(day) && grant.role().grants(Right.READ))
                .filter(grant -> Account.scope(grant, day, hierarchy).covers(place, department)).toList();
    }

    /** Someone who sees the record, and the roles that make it so; a token sees at most what its owner sees. */
    public record Seer(String displayName, List<Grant> because) {
    }
}
