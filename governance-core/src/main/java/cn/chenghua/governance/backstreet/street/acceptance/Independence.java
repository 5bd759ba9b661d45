package cn.chenghua.governance.backstreet.street.acceptance;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.backstreet.street.ExecutingUnits;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;

import org.springframework.stereotype.Component;

/** Whether an account belongs to those who carry the works out: by its department, or by the unit of one of its roles. */
@Component
public class Independence {

    private final AccountRepository accounts;
    private final Hierarchies hierarchies;

    Independence(AccountRepository accounts, Hierarchies hierarchies) {
        this.accounts = accounts;
        this.hierarchies = hierarchies;
    }

    /** Passes for whoever did not belong to the executing units on that day. */
    public void check(Actor actor, ExecutingUnits executing, LocalDate day) {
        if (belongs(actor.account(), executing, day)) {
            throw AcceptanceRefused.ownWork(actor.displayName());
        }
    }

    /** Whether the account belonged to one of the executing units on that day. */
    public boolean belongs(UUID account, ExecutingUnits executing, LocalDate day) {
        var units = hierarchies.current();
        return accounts.findById(new Account.Id(account)).stream().flatMap(found -> found.grants().stream())
                .filter(grant -> grant.holds(day)).anyMatch(grant -> belongs(grant, executing, units, day));
    }

    private static boolean belongs(Grant grant, ExecutingUnits executing, Hierarchy units, LocalDate day) {
        var department = grant.department();
        return department == null
                ? units.line(grant.unit(), day).stream().filter(code -> units.get(code).level() != Level.DISTRICT)
                        .anyMatch(code -> executing.include(units.name(code, day)))
                : executing.include(department);
    }
}
