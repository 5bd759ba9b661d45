package cn.chenghua.governance.renewal.programme.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.renewal.programme.Programme;
import cn.chenghua.governance.renewal.programme.Programme.Tranche;
import cn.chenghua.governance.renewal.programme.ProgrammeBook;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlProgrammeBook implements ProgrammeBook {

    private final JdbcClient jdbc;
    private final Trail trail;

    SqlProgrammeBook(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public List<Programme> editions() {
        var tranches = new HashMap<UUID, List<Tranche>>();
        jdbc.sql("select programme_id, class, year, quantity from renewal_tranche").query(row -> {
            tranches.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                    .add(new Tranche(row.getString(2), row.getInt(3), row.getInt(4)));
        });
        return jdbc.sql("select * from renewal_programme order by position desc").query((row, number) -> {
            var id = row.getObject("id", UUID.class);
            return new Programme(id, row.getObject("launched", LocalDate.class), row.getObject("first_day", LocalDate.class),
                    row.getObject("last_day", LocalDate.class), tranches.getOrDefault(id, List.of()), row.getString("reason"),
                    row.getString("agreed_by"), row.getObject("agreed_at", OffsetDateTime.class).toInstant());
        }).list();
    }

    @Override
    public void add(Programme edition) {
        jdbc.sql("""
                insert into renewal_programme (id, position, launched, first_day, last_day, reason, agreed_by, agreed_at)
                select ?, max(position) + 1, ?, ?, ?, ?, ?, ? from renewal_programme""")
                .params(edition.id(), edition.launched(), edition.first(), edition.last(), edition.reason(), edition.by(),
                        edition.at().atOffset(ZoneOffset.UTC))
                .update();
        var tranches = edition.tranches();
        if (!tranches.isEmpty()) {
            jdbc.sql("""
                    insert into renewal_tranche (programme_id, class, year, quantity)
                    select a::uuid, b, c::integer, d::integer
                      from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as x(a, b, c, d)""")
                    .param(of(tranches, _ -> edition.id())).param(of(tranches, Tranche::classCode))
                    .param(of(tranches, Tranche::year)).param(of(tranches, Tranche::quantity)).update();
        }
        trail.note(Note.of(Act.CREATE, Subject.of("programme", edition.id())).counted(edition.reason(), tranches.size()));
    }
}
