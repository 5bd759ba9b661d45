package cn.chenghua.governance.communityservice.volume.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.communityservice.catalogue.Channel;
import cn.chenghua.governance.communityservice.volume.VolumeBook;
import cn.chenghua.governance.communityservice.volume.VolumeEntry;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

@org.springframework.stereotype.Repository
class SqlVolumeBook implements VolumeBook {

    private static final String STANDING = """
            (select distinct on (month, channel, station_id) * from service_volume
              order by month, channel, station_id, position desc) v
            """;
    private static final String SEEN = "where (:codes::text[] is null or v.unit_code = any(:codes::text[]))\n";
    private final JdbcClient jdbc;

    SqlVolumeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<VolumeEntry> find(UUID id) {
        return jdbc.sql("select * from service_volume where id = ?").param(id).query(SqlVolumeBook::entry).optional();
    }

    @Override
    public Optional<VolumeEntry> standing(VolumeEntry.Key key) {
        return history(key).stream().findFirst();
    }

    @Override
    public List<VolumeEntry> history(VolumeEntry.Key key) {
        return jdbc.sql("""
                select * from service_volume
                 where month = :month and channel = :channel and station_id is not distinct from :station::uuid
                 order by position desc""").param("month", key.month().atDay(1)).param("channel", key.channel().name())
                .param("station", key.station()).query(SqlVolumeBook::entry).list();
    }

    @Override
    public List<VolumeEntry> list(Scope scope, @Nullable YearMonth month, @Nullable UUID after, int limit) {
        return jdbc.sql("select v.* from " + STANDING + SEEN + """
                  and (:month::date is null or v.month = :month::date)
                  and (:after::uuid is null
                       or (v.month, v.id) < (select month, id from service_volume where id = :after::uuid))
                order by v.month desc, v.id desc limit :limit""").param("codes", scope.array())
                .param("month", month == null ? null : month.atDay(1)).param("after", after).param("limit", limit)
                .query(SqlVolumeBook::entry).list();
    }

    @Override
    public int count(Scope scope, @Nullable YearMonth month) {
        return jdbc.sql("select count(*) from " + STANDING + SEEN + "and (:month::date is null or v.month = :month::date)")
                .param("codes", scope.array()).param("month", month == null ? null : month.atDay(1)).query(Integer.class)
                .single();
    }

    @Override
    public List<Sum> sums(Scope scope) {
        return jdbc.sql("select v.month, v.channel, sum(v.cases) from " + STANDING + SEEN + "group by 1, 2 order by 1, 2")
                .param("codes", scope.array())
                .query((row, number) -> new Sum(YearMonth.from(row.getObject(1, LocalDate.class)),
                        Channel.valueOf(row.getString(2)), row.getLong(3)))
                .list();
    }

    @Override
    public void addAll(List<VolumeEntry> entries) {
        jdbc.sql("""
                insert into service_volume (id, month, channel, station_id, unit_code, cases, reason, evidence, said_by, said_at)
                select a::uuid, b::date, c, nullif(d, '')::uuid, e, f::bigint, g, h::uuid, i, j::timestamptz
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                              ?::text[]) as t(a, b, c, d, e, f, g, h, i, j)""").param(of(entries, VolumeEntry::id))
                .param(of(entries, entry -> entry.month().atDay(1))).param(of(entries, VolumeEntry::channel))
                .param(of(entries, entry -> entry.station() == null ? "" : entry.station()))
                .param(of(entries, VolumeEntry::place)).param(of(entries, VolumeEntry::cases))
                .param(of(entries, VolumeEntry::reason)).param(of(entries, VolumeEntry::evidence))
                .param(of(entries, VolumeEntry::by)).param(of(entries, VolumeEntry::at)).update();
    }

    private static VolumeEntry entry(ResultSet row, int number) throws SQLException {
        return new VolumeEntry(row.getObject("id", UUID.class), YearMonth.from(row.getObject("month", LocalDate.class)),
                Channel.valueOf(row.getString("channel")), row.getObject("station_id", UUID.class),
                new UnitCode(row.getString("unit_code")), row.getLong("cases"), row.getString("reason"),
                row.getObject("evidence", UUID.class), row.getString("said_by"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
