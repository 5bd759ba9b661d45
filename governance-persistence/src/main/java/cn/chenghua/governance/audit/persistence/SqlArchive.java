package cn.chenghua.governance.audit.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;

import cn.chenghua.governance.audit.Retention;
import cn.chenghua.governance.audit.chain.Archive;
import cn.chenghua.governance.audit.chain.Chain;
import cn.chenghua.governance.audit.chain.Link;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A month is written to its file and flushed to the disk before its partitions are dropped, in the transaction of its cut. */
@Component
class SqlArchive implements Archive {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter PARTITION = DateTimeFormatter.ofPattern("_yyyy_MM");
    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Chain chain;
    private final Retention retention;
    private final Clock clock;

    SqlArchive(JdbcTemplate template, PlatformTransactionManager transactions, Chain chain, Retention retention, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.transaction = new TransactionTemplate(transactions);
        this.chain = chain;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public List<Month> cut(Path folder) {
        if (!jdbc.sql("select pg_has_role(current_user, relowner, 'usage') from pg_class where oid = 'audit_entry'::regclass")
                .query(Boolean.class).single()) {
            throw new Refused("Months can be taken out only by the database role that owns the tables");
        }
        while (chain.lengthen()) {
            Thread.onSpinWait();
        }
        var verdict = chain.verify(links -> {
        });
        if (!verdict.sound()) {
            throw new Refused("The audit trail is broken: " + verdict.broken());
        }
        var first = retention.firstKept(LocalDate.ofInstant(clock.instant(), ZONE));
        return jdbc.sql("""
                select substr(relname, 13) from pg_class join pg_inherits on inhrelid = oid
                 where inhparent = 'audit_entry'::regclass and relname ~ '_[0-9]{4}_[0-9]{2}$' order by relname""")
                .query(String.class).list().stream().map(name -> YearMonth.parse(String.valueOf(name).replace('_', '-')))
                .filter(month -> month.isBefore(first)).map(month -> cut(month, folder)).toList();
    }

    private Month cut(YearMonth month, Path folder) {
        var file = folder.resolve("audit-" + month + ".csv").toAbsolutePath();
        return transaction.execute(status -> {
            var entries = jdbc.sql("select count(*) from audit_entry" + PARTITION.format(month)).query(Long.class).single();
            var open = jdbc.sql("select count(*) from audit_entry" + PARTITION.format(month)
                    + " e where not exists (select from audit_link l where l.entry_id = e.id)").query(Long.class).single();
            if (open > 0) {
                throw new Refused(month + " has entries that are not linked yet");
            }
            var head = head(month);
            var digest = write(month, file);
            jdbc.sql(
                    "insert into audit_cut (month, position, day, value, entries, file, digest, at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(month.atDay(1), head.position(), head.day(), head.value(), entries, file.toString(), digest,
                            EntryRows.utc(clock.instant()))
                    .update();
            jdbc.sql("drop table audit_entry" + PARTITION.format(month)).update();
            jdbc.sql("drop table if exists audit_link" + PARTITION.format(month)).update();
            return new Month(month, entries, file);
        });
    }

    /** The last link of the month's days, or of what was cut before. */
    private Link.Head head(YearMonth month) {
        return jdbc.sql("""
                select position, day, value
                  from (select position, day, value from audit_link where day < ?
                        union all select position, day, value from audit_cut) known
                 order by position desc limit 1""").param(month.plusMonths(1).atDay(1))
                .query((row, number) -> new Link.Head(row.getLong(1), row.getObject(2, LocalDate.class), row.getString(3)))
                .optional().orElse(Link.Head.NONE);
    }

    private String write(YearMonth month, Path file) {
        var sql = "copy (select l.position, l.day, l.content, l.value, l.seal link_seal, e.* from audit_entry"
                + PARTITION.format(month) + " e left join audit_link l on l.entry_id = e.id order by e.at, e.id)"
                + " to stdout with (format csv, header)";
        try {
            Files.createDirectories(file.getParent());
            var digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DigestOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE, StandardOpenOption.SYNC), digest)) {
                template.execute((ConnectionCallback<Long>) connection -> copy(connection.unwrap(PGConnection.class), sql, out));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long copy(PGConnection connection, String sql, OutputStream out) throws SQLException {
        try {
            return connection.getCopyAPI().copyOut(sql, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
