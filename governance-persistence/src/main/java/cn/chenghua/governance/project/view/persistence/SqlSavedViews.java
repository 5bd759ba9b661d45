package cn.chenghua.governance.project.view.persistence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.project.view.SavedView;
import cn.chenghua.governance.project.view.SavedViews;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlSavedViews implements SavedViews {

    private final JdbcClient jdbc;

    SqlSavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void save(SavedView view) {
        jdbc.sql("""
                insert into saved_view (id, account_id, name, query, saved_at) values (?, ?, ?, ?, ?)
                on conflict (account_id, name) do update set query = excluded.query, saved_at = excluded.saved_at""")
                .param(view.id()).param(view.account()).param(view.name()).param(view.query())
                .param(view.at().atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("""
                delete from saved_view where account_id = ? and id not in
                  (select id from saved_view where account_id = ? order by saved_at desc, id desc limit ?)""")
                .param(view.account()).param(view.account()).param(MOST).update();
    }

    @Override
    public void forget(UUID account, UUID id) {
        jdbc.sql("delete from saved_view where account_id = ? and id = ?").param(account).param(id).update();
    }

    @Override
    public List<SavedView> of(UUID account) {
        return jdbc.sql("select * from saved_view where account_id = ? order by name").param(account)
                .query((row, _) -> new SavedView(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
                        row.getString("name"), row.getString("query"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
