package cn.chenghua.governance.access.federation.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.federation.Identities;
import cn.chenghua.governance.access.federation.Identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SqlIdentities implements Identities {

    private final JdbcClient jdbc;

    SqlIdentities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account.Id> find(Identity identity) {
        return jdbc.sql("select account_id from account_identity where issuer = ? and subject = ?")
                .params(identity.issuer(), identity.subject()).query((row, n) -> new Account.Id(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public void link(Identity identity, Account.Id account, Instant now) {
        jdbc.sql("insert into account_identity (issuer, subject, account_id, linked) values (?, ?, ?, ?)")
                .params(identity.issuer(), identity.subject(), account.value(), now.atOffset(ZoneOffset.UTC)).update();
    }
}
