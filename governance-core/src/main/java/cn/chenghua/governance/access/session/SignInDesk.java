package cn.chenghua.governance.access.session;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountDesk;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;

import org.springframework.stereotype.Component;

/** Whose sessions and second factors security officers look after: names, no roles and no records. */
@Component
public class SignInDesk {

    private final AccountRepository accounts;

    SignInDesk(AccountRepository accounts) {
        this.accounts = accounts;
    }

    public List<Account> owners(Actor officer) {
        officer.check(Right.SECURE);
        return accounts.findAllByOrderByUsername();
    }

    public Account owner(Actor officer, UUID id) {
        officer.check(Right.SECURE);
        return accounts.findById(new Account.Id(id)).orElseThrow(() -> new AccountDesk.UnknownAccount(new Account.Id(id)));
    }
}
