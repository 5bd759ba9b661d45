package cn.chenghua.governance.access.ticket.persistence;

import java.time.Instant;
import java.time.ZoneOffset;

import cn.chenghua.governance.access.ticket.UsedTickets;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SqlUsedTickets implements UsedTickets {

    private final JdbcClient jdbc;

    SqlUsedTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean use(String numberHash, Instant now) {
        return jdbc.sql("insert into used_ticket (number_hash, used) values (?, ?) on conflict do nothing")
                .params(numberHash, now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    @Override
    public void forget(Instant usedBefore) {
        jdbc.sql("delete from used_ticket where used < ?").param(usedBefore.atOffset(ZoneOffset.UTC)).update();
    }
}
