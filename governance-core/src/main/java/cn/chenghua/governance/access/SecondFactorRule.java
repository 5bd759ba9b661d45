package cn.chenghua.governance.access;

import java.time.LocalDate;
import java.util.Set;

/** The roles that must sign in with a second factor; whoever holds one and has none must set it up before anything else. */
public record SecondFactorRule(Set<Role> roles) {

    public SecondFactorRule {
        roles = Set.copyOf(roles);
    }

    boolean demands(Account account, LocalDate day) {
        return account.grants().stream().anyMatch(grant -> grant.holds(day) && roles.contains(grant.role()));
    }
}
