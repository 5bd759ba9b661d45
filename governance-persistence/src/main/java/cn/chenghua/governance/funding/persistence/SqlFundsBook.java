package cn.chenghua.governance.funding.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.funding.Entry;
import cn.chenghua.governance.funding.FundsBook;
import cn.chenghua.governance.funding.Transfer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes whole batches with one statement; the sums come with them, in key order, so that writers cannot lock each other out. */
@Repository
class SqlFundsBook implements FundsBook {

    private static final String ADD = """
            with lines as (
              insert into fund_entry (id, project_id, kind, month, day, amount, source, contract_id, unit_code, evidence_id, reason,
                                      above, reverses, transfer_id, origin, recorded_by, recorded_at)
              select a::uuid, b::uuid, c, (d || '-01')::date, e::date, f::numeric, g, h::uuid, i, j::uuid, k, l::boolean, m::uuid,
                     n::uuid, o, p, q::timestamptz
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                  as t(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q)
              returning *)
            insert into fund_sum as kept (project_id, month, kind, source, unit_code, amount, lines)
            select project_id, month, kind, source, unit_code, sum(amount), count(*)
              from lines group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
                on conflict (project_id, month, kind, source, unit_code)
                do update set amount = kept.amount + excluded.amount, lines = kept.lines + excluded.lines""";

    private final JdbcClient jdbc;
    private final EntityManager entities;

    SqlFundsBook(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public void open(Collection<UUID> projects) {
        jdbc.sql("""
                insert into project_funds (project_id) select a::uuid from unnest(?::text[]) as t(a) order by 1
                    on conflict (project_id) do nothing""").param(of(List.copyOf(projects), id -> id)).update();
    }

    @Override
    public void settle() {
        entities.flush();
    }

    @Override
    public void add(List<Entry> entries) {
        entities.flush();
        jdbc.sql(ADD).param(of(entries, Entry::id)).param(of(entries, Entry::project)).param(of(entries, Entry::kind))
                .param(of(entries, Entry::month)).param(of(entries, Entry::day)).param(of(entries, Entry::amount))
                .param(of(entries, Entry::source)).param(of(entries, Entry::contract)).param(of(entries, Entry::place))
                .param(of(entries, Entry::evidence)).param(of(entries, Entry::reason)).param(of(entries, Entry::above))
                .param(of(entries, Entry::reverses)).param(of(entries, Entry::transfer)).param(of(entries, Entry::origin))
                .param(of(entries, Entry::recordedBy)).param(of(entries, Entry::recordedAt)).update();
    }

    @Override
    public void add(Transfer transfer) {
        jdbc.sql("""
                insert into fund_transfer (id, from_project, to_project, amount, day, reason, evidence_id, origin, recorded_by,
                                           recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").param(transfer.id()).param(transfer.from()).param(transfer.to())
                .param(transfer.amount()).param(transfer.day()).param(transfer.reason()).param(transfer.evidence())
                .param(transfer.origin()).param(transfer.recordedBy()).param(at(transfer.recordedAt())).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Optional<Transfer> findTransfer(UUID id) {
        return jdbc.sql("select * from fund_transfer where id = ?").param(id).query(Rows::transfer).optional();
    }

    @Override
    public Optional<Entry> find(UUID id) {
        return jdbc.sql("select * from fund_entry where id = ?").param(id).query(Rows::entry).optional();
    }

    @Override
    public List<Entry> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from fund_entry where id = any(?::uuid[])").param(of(List.copyOf(ids), id -> id))
                        .query(Rows::entry).list();
    }

    @Override
    public Set<String> origins(Collection<String> origins) {
        return origins.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select origin from fund_entry where origin = any(?::text[])")
                        .param(of(List.copyOf(origins), origin -> origin)).query(String.class).list());
    }

    @Override
    public Optional<UUID> reversalOf(UUID id) {
        return jdbc.sql("select id from fund_entry where reverses = ?").param(id).query(UUID.class).optional();
    }

    @Override
    public void register(String party, String by, Instant now) {
        jdbc.sql("insert into fund_party (name, recorded_by, recorded_at) values (?, ?, ?) on conflict (name) do nothing")
                .param(party).param(by).param(at(now)).update();
    }

    @Override
    public List<String> parties() {
        return jdbc.sql("select name from fund_party order by name limit 1000").query((row, _) -> row.getString(1)).list();
    }
}
