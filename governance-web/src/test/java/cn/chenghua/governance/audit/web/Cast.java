package cn.chenghua.governance.audit.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.IssueToken;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.access.PasswordHashing;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.site.As;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The people whose acts are looked for on record. */
record Cast(AccountRepository accounts, OwnAccount own, Hierarchies hierarchies, PasswordHashing hashing, Clock clock) {

    static final String PASSWORD = "hui-620-km-Lv";

    Account account(String name) {
        var known = accounts.findByUsername(new Username(name));
        if (known.isPresent()) {
            return known.get();
        }
        var account = new Account(new Account.Id(Uuids.next(clock.instant())), new Username(name), name, clock.instant());
        account.changePassword(hashing.hash(PASSWORD), clock.instant());
        return accounts.save(account);
    }

    /** The header of somebody in this role on the whole district. */
    String token(Role role) {
        var account = account(role.name().toLowerCase(Locale.ROOT));
        if (account.grants().isEmpty()) {
            account.grant(new Grant(role, As.DISTRICT, Days.FIRST, null));
            accounts.save(account);
        }
        var actor = account.actor(LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current());
        return "Bearer " + own.issue(actor, new IssueToken("trail", null, false, Duration.ofDays(1))).text();
    }

    static RequestPostProcessor auditor(Scope scope) {
        return As.actor(new Actor(new UUID(0, 42), "auditor", "审计员", Map.of(Right.READ, scope, Right.AUDIT, scope)));
    }

    static RequestPostProcessor securityOfficer() {
        return As.actor(new Actor(new UUID(0, 43), "security", "安全管理员", Map.of(Right.SECURE, Scope.everything())));
    }
}
