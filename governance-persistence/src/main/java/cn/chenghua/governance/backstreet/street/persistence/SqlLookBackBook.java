package cn.chenghua.governance.backstreet.street.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.Look;
import cn.chenghua.governance.backstreet.street.lookback.LookBack;
import cn.chenghua.governance.backstreet.street.lookback.LookBackBook;
import cn.chenghua.governance.backstreet.street.lookback.RecordLookBack;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Look-backs with their looks. */
@Repository
class SqlLookBackBook implements LookBackBook {

    private final JdbcClient jdbc;

    SqlLookBackBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LookBack> find(UUID id) {
        return read(jdbc.sql("select * from street_lookback where id = ?").param(id)).stream().findFirst();
    }

    @Override
    public Map<UUID, List<LookBack>> ofStreets(Collection<UUID> projects) {
        return read(jdbc.sql("select * from street_lookback where project_id = any(?) order by project_id, position")
                .param(projects.toArray(UUID[]::new))).stream().collect(Collectors.groupingBy(LookBack::project));
    }

    private List<LookBack> read(JdbcClient.StatementSpec asked) {
        var bare = asked.query((row, _) -> lookBack(row)).list();
        if (bare.isEmpty()) {
            return bare;
        }
        var looks = SqlLooks.of(jdbc, "street_lookback_look", "lookback_id", bare.stream().map(LookBack::id).toList());
        return bare.stream().map(one -> with(one, looks.getOrDefault(one.id(), List.of()))).toList();
    }

    private static LookBack with(LookBack one, List<Look> looks) {
        var told = one.told();
        return new LookBack(
                new RecordLookBack(told.id(), told.day(), told.result(), looks.stream().map(Look::inspection).toList(),
                        told.reason()),
                one.project(), one.acceptance(), looks, one.evidence(), one.uncounted(), one.historic(), one.by(), one.at());
    }

    private static LookBack lookBack(ResultSet row) throws SQLException {
        var told = new RecordLookBack(row.getObject("id", UUID.class), row.getObject("day", LocalDate.class),
                RecordLookBack.Result.valueOf(row.getString("result")), List.of(), row.getString("reason"));
        return new LookBack(told, row.getObject("project_id", UUID.class), row.getObject("acceptance_id", UUID.class), List.of(),
                row.getObject("evidence_id", UUID.class), row.getBoolean("uncounted"), row.getBoolean("historic"),
                new Acceptance.Recorder(row.getObject("recorded_by", UUID.class), row.getString("recorder")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public void add(List<LookBack> lookBacks) {
        for (var one : lookBacks) {
            jdbc.sql("""
                    insert into street_lookback (id, project_id, acceptance_id, position, day, result, reason, evidence_id,
                        uncounted, historic, recorded_by, recorder, recorded_at)
                    select ?, ?, ?, (select count(*) + 1 from street_lookback where project_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?""")
                    .params(one.id(), one.project(), one.acceptance(), one.project(), one.told().day(),
                            one.told().result().name(), one.told().reason(), one.evidence(), one.uncounted(), one.historic(),
                            one.by().account(), one.by().name(), one.at().atOffset(ZoneOffset.UTC))
                    .update();
        }
        SqlLooks.add(jdbc, "street_lookback_look", "lookback_id",
                lookBacks.stream().flatMap(one -> SqlLooks.rows(one.id(), one.looks())).toList());
    }
}
