package cn.chenghua.governance.access.web;

import java.time.Clock;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.Lockouts;
import cn.chenghua.governance.access.PasswordHashing;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;

import org.springframework.beans.factory.annotation.Autowired;

/** Opens accounts for tests of sign-in; each call makes the account as good as new. */
public class People {

    public static final String PASSWORD = "hui-620-km";
    private static final UnitCode DISTRICT = new UnitCode("510108000000");

    @Autowired
    private AccountRepository accounts;
    @Autowired
    private PasswordHashing hashing;
    @Autowired
    private Lockouts lockouts;
    @Autowired
    private Clock clock;

    /** An account with {@link #PASSWORD} and one role on the district. */
    public Account with(String name, Role role) {
        lockouts.forget(name);
        var now = clock.instant();
        var account = accounts.findByUsername(new Username(name))
                .orElseGet(() -> new Account(new Account.Id(Uuids.next(now)), new Username(name), name, now));
        account.changePassword(hashing.hash(PASSWORD), now);
        account.enable();
        if (account.grants().isEmpty()) {
            account.grant(new Grant(role, DISTRICT, Days.FIRST, null));
        }
        return accounts.save(account);
    }

    public void disable(String name) {
        var account = with(name, Role.VIEWER);
        account.disable();
        accounts.save(account);
    }

    @org.jspecify.annotations.Nullable
    public Account find(String name) {
        return accounts.findByUsername(new Username(name)).orElse(null);
    }
}
