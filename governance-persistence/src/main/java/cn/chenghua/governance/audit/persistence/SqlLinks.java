package cn.chenghua.governance.audit.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.audit.Entry;
import cn.chenghua.governance.audit.chain.Link;
import cn.chenghua.governance.audit.chain.Links;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Entries are linked in the order of their transactions, and only those before the oldest transaction still open: whatever
 * commits late is linked later and never overtaken. A database restored elsewhere counts transactions anew; then all entries
 * without a link are looked for once.
 */
@Component
class SqlLinks implements Links {

    private static final String HORIZON = "(select horizon from audit_link order by position desc limit 1)";
    private final JdbcClient jdbc;

    SqlLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean hold() {
        return jdbc.sql("select pg_try_advisory_xact_lock(510108, 60)").query(Boolean.class).single();
    }

    @Override
    public Link.Head head() {
        return jdbc.sql("select position, day, value from audit_link order by position desc limit 1")
                .query((row, number) -> head(row)).optional().orElseGet(() -> cut().head());
    }

    @Override
    public Cut cut() {
        return jdbc.sql("""
                select position, day, value, (month + interval '1 month') at time zone 'Asia/Shanghai' before
                  from audit_cut order by month desc limit 1""")
                .query((row, number) -> new Cut(head(row), row.getObject("before", OffsetDateTime.class).toInstant()))
                .optional().orElse(Cut.NONE);
    }

    private static Link.Head head(ResultSet row) throws SQLException {
        return new Link.Head(row.getLong("position"), row.getObject("day", LocalDate.class), row.getString("value"));
    }

    @Override
    public Ready ready(int limit) {
        var entries = new ArrayList<Entry>();
        var last = new ArrayList<String>();
        jdbc.sql("""
                with past as (
                  select coalesce(%s, '0'::xid8) horizon, pg_snapshot_xmin(pg_current_snapshot()) oldest,
                         pg_snapshot_xmax(pg_current_snapshot()) next)
                select %s, e.txid, past.oldest
                  from past, audit_entry e
                 where (e.txid >= past.horizon and e.txid < past.oldest
                        or past.horizon > past.next and (e.txid < past.oldest or e.txid >= past.next))
                   and not exists (select from audit_link l where l.entry_id = e.id)
                 order by e.txid, e.id limit ?""".formatted(HORIZON, EntryRows.COLUMNS)).param(limit).query(row -> {
            entries.add(EntryRows.entry(row));
            last.clear();
            last.add(row.getString(entries.size() == limit ? "txid" : "oldest"));
        });
        return new Ready(entries, last.isEmpty() ? "0" : last.getFirst());
    }

    @Override
    public void append(List<Link> links, String horizon) {
        jdbc.sql("""
                insert into audit_link (position, day, entry_id, entry_at, content, value, seal, horizon)
                select a::bigint, b::date, c::uuid, d::timestamptz, e, f, g, ?::xid8
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as x(a, b, c, d, e, f, g)""").param(horizon).param(of(links, Link::position)).param(of(links, Link::day))
                .param(of(links, Link::entry)).param(of(links, Link::entryAt)).param(of(links, Link::content))
                .param(of(links, Link::value)).param(of(links, Link::seal)).update();
    }

    @Override
    public List<Linked> after(long position, int limit) {
        return jdbc.sql("""
                with piece as (select * from audit_link where position > ? order by position limit ?)
                select l.position, l.day, l.entry_id, l.entry_at, l.content, l.value, l.seal link_seal, %s
                  from piece l left join audit_entry e on e.at = l.entry_at and e.id = l.entry_id
                 order by l.position""".formatted(EntryRows.COLUMNS)).param(position).param(limit)
                .query((row, number) -> new Linked(link(row), EntryRows.sealed(row))).list();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(row.getLong("position"), row.getObject("day", LocalDate.class), row.getObject("entry_id", UUID.class),
                row.getObject("entry_at", OffsetDateTime.class).toInstant(), row.getString("content"), row.getString("value"),
                row.getString("link_seal"));
    }

    @Override
    public Optional<Entry> slippedIn() {
        return jdbc.sql("""
                select %s from audit_entry e
                 where (e.txid < %s or e.txid >= pg_snapshot_xmax(pg_current_snapshot()))
                   and not exists (select from audit_link l where l.entry_id = e.id)
                 order by e.at limit 1""".formatted(EntryRows.COLUMNS, HORIZON))
                .query((row, number) -> EntryRows.entry(row)).optional();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from audit_link").query(Long.class).single();
    }

    @Override
    public long waiting() {
        return jdbc.sql("""
                select count(*) from audit_entry e
                 where e.txid >= coalesce(%s, '0'::xid8) and not exists (select from audit_link l where l.entry_id = e.id)"""
                .formatted(HORIZON)).query(Long.class).single();
    }
}
