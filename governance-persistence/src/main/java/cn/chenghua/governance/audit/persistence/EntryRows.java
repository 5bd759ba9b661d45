package cn.chenghua.governance.audit.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Caller;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Entry;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.chain.Links;
import cn.chenghua.governance.crypto.Cryptography;
import cn.chenghua.governance.storage.Columns;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries to rows, with one statement a batch, and rows to entries. */
@Component
class EntryRows {

    static final String COLUMNS = """
            e.id, e.at, e.account, e.username, e.acting, e.address, e.route, e.request, e.act, e.kind, e.record, e.unit_code,
            e.result, e.filter, e.row_count, e.fields, e.before, e.after, e.seal""";
    private final JdbcClient jdbc;
    private final Cryptography cryptography;

    EntryRows(JdbcClient jdbc, Cryptography cryptography) {
        this.jdbc = jdbc;
        this.cryptography = cryptography;
    }

    void insert(List<Entry> entries) {
        var columns = List.of(of(entries, Entry::id), of(entries, Entry::at), of(entries, entry -> entry.caller().account()),
                of(entries, entry -> entry.caller().username()), of(entries, entry -> entry.caller().acting()),
                of(entries, entry -> entry.caller().address()), of(entries, entry -> entry.caller().route()),
                of(entries, entry -> entry.caller().request()), of(entries, entry -> entry.note().act()),
                of(entries, entry -> entry.note().subject().kind()), of(entries, entry -> entry.note().subject().id()),
                of(entries, entry -> entry.note().subject().unit()), of(entries, entry -> entry.note().result()),
                of(entries, entry -> entry.note().filter()), of(entries, entry -> entry.note().rows()),
                of(entries, entry -> literal(entry, Change::field)), of(entries, entry -> literal(entry, Change::before)),
                of(entries, entry -> literal(entry, Change::after)),
                of(entries, entry -> cryptography.seal(entry.canonical())));
        var statement = jdbc.sql("""
                insert into audit_entry (id, at, account, username, acting, address, route, request, act, kind, record, unit_code,
                                         result, filter, row_count, fields, before, after, seal)
                select a1::uuid, a2::timestamptz, a3::uuid, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15::bigint,
                       a16::text[], a17::text[], a18::text[], a19
                  from\s""" + Columns.source("a", columns));
        columns.forEach(column -> statement.param(Columns.parameter(column)));
        statement.update();
    }

    private static String literal(Entry entry, Function<Change, @Nullable String> part) {
        return entry.note().changes().stream().map(part).map(EntryRows::quoted).collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "NULL" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static Entry entry(ResultSet row) throws SQLException {
        var caller = new Caller(row.getObject("account", UUID.class), row.getString("username"), row.getString("acting"),
                row.getString("address"), row.getString("route"), row.getString("request"));
        var subject = new Subject(row.getString("kind"), row.getString("record"), row.getString("unit_code"));
        var note = new Note(Act.valueOf(row.getString("act")), subject, changes(row), row.getString("result"),
                row.getString("filter"), row.getObject("row_count", Long.class), null, null);
        return new Entry(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(), caller, note);
    }

    static Links.@Nullable Sealed sealed(ResultSet row) throws SQLException {
        return row.getObject("id") == null ? null : new Links.Sealed(entry(row), row.getString("seal"));
    }

    private static List<Change> changes(ResultSet row) throws SQLException {
        var fields = texts(row.getArray("fields"));
        var before = texts(row.getArray("before"));
        var after = texts(row.getArray("after"));
        var changes = new ArrayList<Change>();
        for (var at = 0; at < fields.length; at++) {
            changes.add(new Change(String.valueOf(fields[at]), before[at], after[at]));
        }
        return changes;
    }

    private static @Nullable String[] texts(Array array) throws SQLException {
        return (@Nullable String[]) array.getArray();
    }

    static OffsetDateTime utc(java.time.Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
