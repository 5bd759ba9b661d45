package cn.chenghua.governance.walk;

import java.time.Duration;
import java.util.Map;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.IssueToken;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.access.Username;

/** Makes access tokens for the accounts of the demonstration. */
record Tokens(AccountRepository accounts, OwnAccount own) {

    /** The value of the header Authorization. */
    String of(String username, boolean readOnly) {
        var account = accounts.findByUsername(new Username(username)).orElseThrow();
        var actor = new Actor(account.id().value(), username, account.displayName(), Map.of());
        return "Bearer " + own.issue(actor, new IssueToken("test", null, readOnly, Duration.ofDays(1))).text();
    }
}
