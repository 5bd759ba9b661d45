package cn.chenghua.governance.project.intake.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.intake.ImportRun;
import cn.chenghua.governance.project.intake.ImportRun.State;
import cn.chenghua.governance.project.intake.ImportRuns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether a run is alive is told by the clock of the database, which all nodes share. */
@Repository
class SqlImportRuns implements ImportRuns {

    private static final String SILENT = "state = 'RUNNING' and seen < clock_timestamp() - interval '2 minutes'";
    private static final String COLUMNS = """
            select id, account, who, purpose, digest, total, added, changed, unchanged, refused, said, started, ended,
                   case when %s then 'BROKEN' else state end as standing
              from import_run\s""".formatted(SILENT);
    private final JdbcClient jdbc;

    SqlImportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public boolean begin(ImportRun run) {
        var at = run.started().atOffset(ZoneOffset.UTC);
        jdbc.sql("update import_run set state = 'BROKEN', ended = ? where " + SILENT).param(at).update();
        jdbc.sql("delete from import_run where ended < ?").param(at.minusMonths(6)).update();
        jdbc.sql("delete from import_run where id = ? and state in ('REFUSED', 'BROKEN')").param(run.id()).update();
        return jdbc.sql("""
                insert into import_run (id, account, who, purpose, digest, total, state, started)
                values (?, ?, ?, ?, ?, ?, 'RUNNING', ?) on conflict do nothing""").params(run.id(), run.account(), run.who(),
                run.purpose(), run.digest(), run.total(), at).update() == 1;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tell(UUID id, Tally tally) {
        jdbc.sql("""
                update import_run set added = ?, changed = ?, unchanged = ?, refused = ?, seen = clock_timestamp()
                 where id = ? and state = 'RUNNING'""")
                .params(tally.added(), tally.changed(), tally.unchanged(), tally.refused(), id).update();
    }

    @Override
    @Transactional
    public boolean end(UUID id, State state, Tally tally, String said, Instant at) {
        return jdbc.sql("""
                update import_run set state = ?, added = ?, changed = ?, unchanged = ?, refused = ?, said = ?, ended = ?
                 where id = ? and state = 'RUNNING'""").params(state.name(), tally.added(), tally.changed(), tally.unchanged(),
                tally.refused(), said, at.atOffset(ZoneOffset.UTC), id).update() == 1;
    }

    @Override
    public Optional<ImportRun> find(UUID account, String purpose, UUID id) {
        return jdbc.sql(COLUMNS + "where account = ? and purpose = ? and id = ?").params(account, purpose, id)
                .query(SqlImportRuns::run).optional();
    }

    @Override
    public Optional<ImportRun> running(String purpose) {
        return jdbc.sql(COLUMNS + "where purpose = ? and state = 'RUNNING'").param(purpose).query(SqlImportRuns::run).optional();
    }

    @Override
    public Optional<ImportRun> done(String purpose, String digest) {
        return jdbc.sql(COLUMNS + "where purpose = ? and digest = ? and state = 'DONE' order by ended desc limit 1")
                .params(purpose, digest).query(SqlImportRuns::run).optional();
    }

    @Override
    public List<ImportRun> latest(UUID account, String purpose, int limit) {
        return jdbc.sql(COLUMNS + "where account = ? and purpose = ? order by started desc, id limit ?")
                .params(account, purpose, limit).query(SqlImportRuns::run).list();
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended", OffsetDateTime.class);
        return new ImportRun(row.getObject("id", UUID.class), row.getObject("account", UUID.class), row.getString("who"),
                row.getString("purpose"), row.getString("digest"), row.getInt("total"),
                new Tally(row.getInt("added"), row.getInt("changed"), row.getInt("unchanged"), row.getInt("refused")),
                State.valueOf(row.getString("standing")), row.getString("said"),
                row.getObject("started", OffsetDateTime.class).toInstant(), ended == null ? null : ended.toInstant());
    }
}
