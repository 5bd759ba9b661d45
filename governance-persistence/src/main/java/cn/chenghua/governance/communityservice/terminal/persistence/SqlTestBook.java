package cn.chenghua.governance.communityservice.terminal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.communityservice.terminal.TerminalTest;
import cn.chenghua.governance.communityservice.terminal.TestBook;
import cn.chenghua.governance.storage.Columns;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

@org.springframework.stereotype.Repository
class SqlTestBook implements TestBook {

    private static final String LATEST = " order by day desc, position desc";
    private final JdbcClient jdbc;

    SqlTestBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<TerminalTest> find(UUID id) {
        return jdbc.sql("select * from terminal_test where id = ?").param(id).query(SqlTestBook::test).optional();
    }

    @Override
    public List<TerminalTest> of(UUID service) {
        return jdbc.sql("select * from terminal_test where service_id = ?" + LATEST).param(service).query(SqlTestBook::test)
                .list();
    }

    @Override
    public Optional<TerminalTest> latest(UUID service) {
        return jdbc.sql("select * from terminal_test where service_id = ?" + LATEST + " limit 1").param(service)
                .query(SqlTestBook::test).optional();
    }

    @Override
    public Map<UUID, TerminalTest> latest(Collection<UUID> services) {
        return jdbc
                .sql("""
                        select distinct on (service_id) * from terminal_test where service_id = any(?::uuid[])
                         order by service_id, day desc, position desc""")
                .param(Columns.of(List.copyOf(services), UUID::toString)).query(SqlTestBook::test).list().stream()
                .collect(Collectors.toMap(TerminalTest::service, test -> test));
    }

    @Override
    public List<TerminalTest> list(Scope scope, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select t.* from terminal_test t join project p on p.id = t.service_id
                 where (:codes::text[] is null or p.unit_code = any(:codes::text[])
                        or p.responsible = any(:departments::text[])
                       and (:bounds::text[] is null or p.unit_code = any(:bounds::text[])))
                   and (:after::uuid is null or t.position < (select position from terminal_test where id = :after::uuid))
                 order by t.position desc limit :limit""").param("codes", scope.array())
                .param("departments", scope.departmentArray()).param("bounds", scope.boundsArray()).param("after", after)
                .param("limit", limit).query(SqlTestBook::test).list();
    }

    @Override
    public void addAll(List<TerminalTest> tests) {
        jdbc.sql("""
                insert into terminal_test (id, service_id, station_id, day, passed, failed, note, evidence, said_by, said_at)
                select a::uuid, b::uuid, c::uuid, d::date, e::integer, f::integer, g, h::uuid, i, j::timestamptz
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                              ?::text[]) as t(a, b, c, d, e, f, g, h, i, j)""").param(Columns.of(tests, TerminalTest::id))
                .param(Columns.of(tests, TerminalTest::service)).param(Columns.of(tests, TerminalTest::station))
                .param(Columns.of(tests, TerminalTest::day)).param(Columns.of(tests, TerminalTest::passed))
                .param(Columns.of(tests, TerminalTest::failed)).param(Columns.of(tests, TerminalTest::note))
                .param(Columns.of(tests, TerminalTest::evidence)).param(Columns.of(tests, TerminalTest::by))
                .param(Columns.of(tests, TerminalTest::at))
                .update();
    }

    private static TerminalTest test(ResultSet row, int number) throws SQLException {
        return new TerminalTest(row.getObject("id", UUID.class), row.getObject("service_id", UUID.class),
                row.getObject("station_id", UUID.class), row.getObject("day", LocalDate.class), row.getInt("passed"),
                row.getInt("failed"), row.getString("note"), row.getObject("evidence", UUID.class), row.getString("said_by"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
