package cn.chenghua.governance.communityservice.web;

import java.time.Clock;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.PasswordHashing;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.site.SystemTest;

/** Two more officials of the district, for what may not be done by the same person; they leave again when all is done. */
public record Officials(AccountRepository accounts, PasswordHashing hashing, Clock clock) implements AutoCloseable {

    /** 成华区司法局 checks the law, 成华区分管领导 decides. */
    public Officials appoint() {
        appoint("legal", "成华区司法局");
        appoint("leader", "成华区分管领导");
        return this;
    }

    private void appoint(String username, String name) {
        var now = clock.instant();
        var account = accounts.findByUsername(new Username(username)).orElseGet(() -> {
            var fresh = new Account(new Account.Id(Uuids.next(now)), new Username(username), name, now);
            fresh.grant(new Grant(Role.DISTRICT_OFFICIAL, new UnitCode("510108000000"), Days.FIRST, null));
            return fresh;
        });
        account.enable();
        account.changePassword(hashing.hash(SystemTest.PASSWORD), now);
        accounts.save(account);
    }

    @Override
    public void close() {
        for (var username : new String[]{"legal", "leader"}) {
            accounts.findByUsername(new Username(username)).ifPresent(account -> {
                account.disable();
                accounts.save(account);
            });
        }
    }
}
