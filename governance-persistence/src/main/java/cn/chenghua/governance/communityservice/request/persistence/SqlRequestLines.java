package cn.chenghua.governance.communityservice.request.persistence;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.communityservice.request.RequestLines;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds requests; the list and its count come from one predicate. */
@org.springframework.stereotype.Repository
class SqlRequestLines implements RequestLines {

    private static final String ASKED = """
             from firm_request r
            where (:codes::text[] is null or r.unit_code = any(:codes::text[]) or r.responsible = any(:departments::text[])
                   and (:bounds::text[] is null or r.unit_code = any(:bounds::text[])))
              and (:states::text[] is null or r.state = any(:states::text[]))
            """;
    private final JdbcClient jdbc;

    SqlRequestLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UUID> ids(Filter filter, @Nullable UUID after, int limit) {
        return asked("select r.id" + ASKED + """
                  and (:after::uuid is null
                       or (r.asked_on, r.id) < (select asked_on, id from firm_request where id = :after::uuid))
                order by r.asked_on desc, r.id desc limit :limit""", filter).param("after", after).param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class)).list();
    }

    @Override
    public int count(Filter filter) {
        return asked("select count(*)" + ASKED, filter).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, Filter filter) {
        var states = filter.states().stream().map(Enum::name).toArray(String[]::new);
        return jdbc.sql(sql).param("codes", filter.scope().array()).param("departments", filter.scope().departmentArray())
                .param("bounds", filter.scope().boundsArray()).param("states", states.length == 0 ? null : states);
    }
}
