package cn.chenghua.governance.access.federation;

import java.time.Instant;
import java.util.Optional;

import cn.chenghua.governance.access.Account;

/** Which account belongs to which identity. */
public interface Identities {

    Optional<Account.Id> find(Identity identity);

    void link(Identity identity, Account.Id account, Instant now);
}
