package cn.chenghua.governance.privacy.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.privacy.Disclosure;
import cn.chenghua.governance.privacy.Disclosures;
import cn.chenghua.governance.privacy.PersonalNumber.Kind;
import cn.chenghua.governance.privacy.Reason;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SqlDisclosures implements Disclosures {

    private final JdbcClient jdbc;

    SqlDisclosures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Disclosure disclosure) {
        jdbc.sql("""
                insert into personal_data_disclosure (id, about, kind, shown_to, shown_name, reason, shown_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(disclosure.id(), disclosure.about(), disclosure.kind().name(), disclosure.by(), disclosure.byName(),
                        disclosure.reason().value(), disclosure.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Disclosure> about(String about, int most) {
        return jdbc.sql("select * from personal_data_disclosure where about = ? order by shown_at desc, id desc limit ?")
                .params(about, most).query((row, n) -> disclosure(row)).list();
    }

    private static Disclosure disclosure(ResultSet row) throws SQLException {
        return new Disclosure(row.getObject("id", UUID.class), row.getString("about"), Kind.valueOf(row.getString("kind")),
                row.getObject("shown_to", UUID.class), row.getString("shown_name"), new Reason(row.getString("reason")),
                row.getObject("shown_at", OffsetDateTime.class).toInstant());
    }
}
