package cn.chenghua.governance.supervision.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.supervision.CaseEntry;
import cn.chenghua.governance.supervision.CaseEntry.Ground;
import cn.chenghua.governance.supervision.CaseEntry.Kind;
import cn.chenghua.governance.supervision.CaseEntry.Level;
import cn.chenghua.governance.supervision.CaseEntry.Outcome;
import cn.chenghua.governance.supervision.CaseRows;
import cn.chenghua.governance.supervision.SupervisedCase;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlCaseRows implements CaseRows {

    private final JdbcClient jdbc;
    private final Trail trail;

    SqlCaseRows(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public int take(String series) {
        return jdbc.sql("""
                insert into case_series as kept (series, last) values (?, 1)
                    on conflict (series) do update set last = kept.last + 1 returning last""").param(series)
                .query(Integer.class).single();
    }

    @Override
    public Optional<String> openFor(String warning) {
        return jdbc.sql("select number from supervised_case where warning = ? and state <> 'CLOSED'").param(warning)
                .query(String.class).optional();
    }

    @Override
    public List<Answered> answering(Set<String> warnings) {
        return warnings.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select warning, id, number from supervised_case
                         where warning = any(?::text[]) and state <> 'CLOSED'""").param(warnings.toArray(String[]::new))
                        .query((row, number) -> new Answered(row.getString("warning"), row.getObject("id", UUID.class),
                                row.getString("number")))
                        .list();
    }

    @Override
    public List<UUID> lateOn(LocalDate day) {
        return jdbc.sql("""
                select id from supervised_case
                 where state in ('HANDED_OVER', 'ACCEPTED') and waits_until < ? order by number""").param(day)
                .query((row, number) -> row.getObject(1, UUID.class)).list();
    }

    @Override
    public List<UUID> open() {
        return jdbc.sql("select id from supervised_case where state <> 'CLOSED' order by id")
                .query((row, number) -> row.getObject(1, UUID.class)).list();
    }

    @Override
    public void receive(UUID entry, String by, String byName, Instant at) {
        var added = jdbc.sql("""
                insert into case_receipt (entry_id, read_by, read_by_name, read_at) values (?, ?, ?, ?)
                    on conflict do nothing""").param(entry).param(by).param(byName).param(at.atOffset(ZoneOffset.UTC)).update();
        if (added > 0) {
            trail.note(Note.of(Act.CREATE, Subject.of(SupervisedCase.RECORD_KIND + "_receipt", entry))
                    .with(List.of(new Change("readBy", null, byName))));
        }
    }

    @Override
    public List<Link> chain(UUID id) {
        return jdbc.sql("""
                select c.*, e.text as rests_on, e.place, e.department, f.name as file, r.accounts, r.readers, r.moments
                  from case_entry c left join evidence e on e.id = c.evidence_id
                       left join evidence_file f on f.evidence_id = e.id
                       left join lateral (select array_agg(read_by order by read_at) accounts,
                                                 array_agg(read_by_name order by read_at) readers,
                                                 array_agg((extract(epoch from read_at) * 1000)::bigint order by read_at) moments
                                            from case_receipt where entry_id = c.id) r on true
                 where c.case_id = ? order by c.position""").param(id).query((row, number) -> link(row)).list();
    }

    private static Link link(ResultSet row) throws SQLException {
        var evidence = row.getObject("evidence_id", UUID.class);
        return new Link(row.getInt("position"), entry(row),
                evidence == null
                        ? null
                        : new Rest(evidence, row.getString("rests_on"), row.getString("file"),
                                new UnitCode(row.getString("place")), row.getString("department")),
                receipts(row));
    }

    private static CaseEntry entry(ResultSet row) throws SQLException {
        return new CaseEntry(row.getObject("id", UUID.class), Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class), row.getObject("done_at", OffsetDateTime.class).toInstant(),
                row.getString("done_by"), row.getString("done_by_name"), row.getString("text"),
                row.getObject("evidence_id", UUID.class), constant(Level.class, row.getString("level")),
                constant(Ground.class, row.getString("ground")), (Boolean) row.getObject("granted"),
                constant(Outcome.class, row.getString("outcome")), row.getString("unit_code"), row.getString("responsible"),
                (Integer) row.getObject("day_limit"), row.getObject("until", LocalDate.class), row.getBoolean("finished"),
                row.getString("other_number"));
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static List<Receipt> receipts(ResultSet row) throws SQLException {
        var readers = row.getArray("readers");
        if (readers == null) {
            return List.of();
        }
        var accounts = (String[]) row.getArray("accounts").getArray();
        var names = (String[]) readers.getArray();
        var moments = (Long[]) row.getArray("moments").getArray();
        var receipts = new ArrayList<Receipt>();
        for (int i = 0; i < names.length; i++) {
            receipts.add(new Receipt(accounts[i], names[i], Instant.ofEpochMilli(moments[i])));
        }
        return receipts;
    }

    @Override
    public boolean none() {
        return !jdbc.sql("select exists (select from supervised_case)").query(Boolean.class).single();
    }
}
