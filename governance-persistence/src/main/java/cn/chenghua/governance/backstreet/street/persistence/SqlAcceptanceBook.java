package cn.chenghua.governance.backstreet.street.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.chenghua.governance.backstreet.rule.DepthRule;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceBook;
import cn.chenghua.governance.backstreet.street.acceptance.Look;
import cn.chenghua.governance.backstreet.street.acceptance.Party;
import cn.chenghua.governance.backstreet.street.acceptance.RecordAcceptance;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.storage.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Acceptances with their parties and looks, written and read by the hundred. */
@Repository
class SqlAcceptanceBook implements AcceptanceBook {

    private static final String READ = """
            select a.*, c.acceptance_id is not null as counted
              from street_acceptance a left join street_acceptance_count c on c.acceptance_id = a.id
            """;
    private final JdbcClient jdbc;

    SqlAcceptanceBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Acceptance> find(UUID id) {
        return read(jdbc.sql(READ + " where a.id = ?").param(id)).stream().findFirst();
    }

    @Override
    public Map<UUID, List<Acceptance>> ofStreets(Collection<UUID> projects) {
        return read(jdbc.sql(READ + " where a.project_id = any(?) order by a.project_id, a.position")
                .param(projects.toArray(UUID[]::new))).stream().collect(Collectors.groupingBy(Acceptance::project));
    }

    private List<Acceptance> read(JdbcClient.StatementSpec asked) {
        var heads = asked.query((row, _) -> new Head(row)).list();
        var ids = heads.stream().map(head -> head.id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var parties = parties(ids);
        var looks = SqlLooks.of(jdbc, "street_acceptance_look", "acceptance_id", ids);
        return heads.stream().map(head -> head.acceptance(parties.getOrDefault(head.id, List.of()),
                looks.getOrDefault(head.id, List.of()))).toList();
    }

    private Map<UUID, List<Party>> parties(List<UUID> ids) {
        var parties = new HashMap<UUID, List<Party>>();
        jdbc.sql("select * from street_accepter where acceptance_id = any(?) order by position").param(ids.toArray(UUID[]::new))
                .query((row, _) -> parties.computeIfAbsent(row.getObject("acceptance_id", UUID.class), _ -> new ArrayList<>())
                        .add(new Party(row.getString("unit"), row.getString("person"),
                                Party.Opinion.valueOf(row.getString("opinion")), row.getString("remark"))))
                .list();
        return parties;
    }

    @Override
    public void add(List<Acceptance> acceptances) {
        if (acceptances.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into street_acceptance (id, project_id, position, day, result, depth, standard, least, historic,
                    open_findings, reason, evidence_id, recorded_by, recorder, recorded_at)
                select a1::uuid, a2::uuid, a3::integer, a4::date, a5, a6, a7, a8::integer, a9::boolean, a10::integer, a11,
                    a12::uuid, a13::uuid, a14, a15::timestamptz
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as t(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15)""")
                .param(Columns.of(acceptances, Acceptance::id)).param(Columns.of(acceptances, Acceptance::project))
                .param(Columns.of(acceptances, Acceptance::position)).param(Columns.of(acceptances, Acceptance::day))
                .param(Columns.of(acceptances, one -> one.told().result())).param(Columns.of(acceptances, Acceptance::depth))
                .param(Columns.of(acceptances, one -> one.rule().standard()))
                .param(Columns.of(acceptances, one -> one.rule().least()))
                .param(Columns.of(acceptances, Acceptance::historic)).param(Columns.of(acceptances, Acceptance::openFindings))
                .param(Columns.of(acceptances, one -> one.told().reason()))
                .param(Columns.of(acceptances, Acceptance::evidence))
                .param(Columns.of(acceptances, one -> one.by().account()))
                .param(Columns.of(acceptances, one -> one.by().name())).param(Columns.of(acceptances, Acceptance::at)).update();
        attend(acceptances.stream().flatMap(Attending::of).toList());
        SqlLooks.add(jdbc, "street_acceptance_look", "acceptance_id",
                acceptances.stream().flatMap(one -> SqlLooks.rows(one.id(), one.looks())).toList());
    }

    private void attend(List<Attending> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(
                    """
                            insert into street_accepter (acceptance_id, position, unit, person, opinion, remark)
                            select a1::uuid, a2::integer, a3, a4, a5, a6
                              from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as t(a1, a2, a3, a4, a5, a6)""")
                    .param(Columns.of(rows, Attending::acceptance)).param(Columns.of(rows, Attending::position))
                    .param(Columns.of(rows, row -> row.party().unit())).param(Columns.of(rows, row -> row.party().person()))
                    .param(Columns.of(rows, row -> row.party().opinion())).param(Columns.of(rows, row -> row.party().remark()))
                    .update();
        }
    }

    @Override
    public void count(Collection<UUID> acceptances, Instant at) {
        jdbc.sql("insert into street_acceptance_count (acceptance_id, counted_at) select id, ? from unnest(?::uuid[]) as t(id)")
                .param(at.atOffset(ZoneOffset.UTC)).param(acceptances.toArray(UUID[]::new)).update();
    }

    @Override
    public boolean open(UUID project) {
        return jdbc.sql("""
                select exists (select from street_acceptance a where a.project_id = ? and a.result = 'PASSED'
                    and not exists (select from street_acceptance_count c where c.acceptance_id = a.id))""").param(project)
                .query(Boolean.class).single();
    }

    @Override
    public boolean relapsed(UUID project) {
        return jdbc.sql("""
                select exists (select from street_lookback l where l.result = 'RELAPSED' and l.acceptance_id = (
                    select a.id from street_acceptance a join street_acceptance_count c on c.acceptance_id = a.id
                     where a.project_id = ? order by a.position desc limit 1))""").param(project).query(Boolean.class).single();
    }

    /** A party with its place. */
    private record Attending(UUID acceptance, int position, Party party) {
        static Stream<Attending> of(Acceptance acceptance) {
            var parties = acceptance.told().parties();
            return IntStream.range(0, parties.size()).mapToObj(at -> new Attending(acceptance.id(), at, parties.get(at)));
        }
    }

    /** A row whose parties and looks are still to be read. */
    private static final class Head {
        private final UUID id;
        private final UUID project;
        private final int position;
        private final LocalDate day;
        private final RecordAcceptance.Result result;
        private final Depth depth;
        private final DepthRule rule;
        private final boolean historic;
        private final int open;
        private final String reason;
        private final UUID evidence;
        private final Acceptance.Recorder by;
        private final Instant at;
        private final boolean counted;

        Head(ResultSet row) throws SQLException {
            id = row.getObject("id", UUID.class);
            project = row.getObject("project_id", UUID.class);
            position = row.getInt("position");
            day = row.getObject("day", LocalDate.class);
            result = RecordAcceptance.Result.valueOf(row.getString("result"));
            depth = Depth.valueOf(row.getString("depth"));
            rule = new DepthRule(row.getString("standard"), row.getInt("least"));
            historic = row.getBoolean("historic");
            open = row.getInt("open_findings");
            reason = row.getString("reason");
            evidence = row.getObject("evidence_id", UUID.class);
            by = new Acceptance.Recorder(row.getObject("recorded_by", UUID.class), row.getString("recorder"));
            at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
            counted = row.getBoolean("counted");
        }

        Acceptance acceptance(List<Party> parties, List<Look> looks) {
            var told = new RecordAcceptance(id, day, result, parties, looks.stream().map(Look::inspection).toList(), reason);
            return new Acceptance(told, project, position, depth, rule, historic, looks, open, evidence, by, at, counted);
        }
    }
}
