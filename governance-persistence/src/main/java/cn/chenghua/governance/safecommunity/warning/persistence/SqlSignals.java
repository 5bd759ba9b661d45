package cn.chenghua.governance.safecommunity.warning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.warning.Signal;
import cn.chenghua.governance.safecommunity.warning.SignalKind;
import cn.chenghua.governance.safecommunity.warning.SignalSource;
import cn.chenghua.governance.safecommunity.warning.Signals;
import cn.chenghua.governance.safecommunity.warning.Signals.Reading;
import cn.chenghua.governance.safecommunity.warning.Signals.Stretch;
import cn.chenghua.governance.storage.Columns;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signals are written by one statement, whatever their number, and never updated. */
@Repository
class SqlSignals implements Signals {

    private static final String COLUMNS = "s.id, s.source, s.kind, s.unit_code, s.longitude, s.latitude, s.value, s.at";
    private static final String STORE = """
            insert into warning_signal (id, source, kind, unit_code, longitude, latitude, value, at, received_at)
            select a1::uuid, a2, a3, a4, a5::numeric, a6::numeric, a7::numeric, a8::timestamptz, a9::timestamptz from %s
            on conflict do nothing returning id""";
    private static final String WHERE = """
             from warning_signal s
            where (:codes::text[] is null or s.unit_code = any(:codes::text[]))
              and (:source::text is null or s.source = :source::text) and (:kind::text is null or s.kind = :kind::text)
              and (:unit::text is null or s.unit_code = :unit::text)
              and (:from::timestamptz is null or s.at >= :from::timestamptz)
              and (:to::timestamptz is null or s.at < :to::timestamptz)
            """;
    private static final int PIECE = 10_000;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final SignalKinds kinds;

    SqlSignals(JdbcClient jdbc, DataSource source, SignalKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.template = new JdbcTemplate(source);
        template.setFetchSize(PIECE);
    }

    @Override
    public List<SignalKind> kinds() {
        return kinds.all();
    }

    @Override
    public Set<UUID> store(List<Signal> signals, Instant receivedAt) {
        var columns = List.of(Columns.of(signals, Signal::id), Columns.of(signals, Signal::source),
                Columns.of(signals, Signal::kind), Columns.of(signals, one -> one.place().value()),
                Columns.of(signals, Signal::longitude), Columns.of(signals, Signal::latitude),
                Columns.of(signals, Signal::value), Columns.of(signals, Signal::at), Columns.of(signals, _ -> receivedAt));
        var statement = jdbc.sql(STORE.formatted(Columns.source("a", columns)));
        columns.forEach(column -> statement.param(Columns.parameter(column)));
        return new HashSet<>(statement.query(UUID.class).list());
    }

    @Override
    public List<Signal> find(Collection<UUID> ids) {
        return jdbc.sql("select " + COLUMNS + " from warning_signal s where s.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new)).query(SqlSignals::signal).list();
    }

    @Override
    public List<Signal> list(Filter filter, @Nullable UUID after, int limit) {
        var behind = after == null ? "" : " and (s.at, s.id) < (select at, id from warning_signal where id = :after::uuid)";
        return asked("select " + COLUMNS + WHERE + behind + " order by s.at desc, s.id desc limit :limit", filter)
                .param("after", after).param("limit", limit).query(SqlSignals::signal).list();
    }

    @Override
    public int count(Filter filter, int most) {
        return asked("select count(*) from (select" + WHERE + " limit :limit) passed", filter).param("limit", most)
                .query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, Filter filter) {
        return jdbc.sql(sql).param("codes", filter.scope().array())
                .param("source", filter.source() == null ? null : filter.source().name()).param("kind", filter.kind())
                .param("unit", filter.unit() == null ? null : filter.unit().value()).param("from", start(filter.from()))
                .param("to", filter.to() == null ? null : start(filter.to().plusDays(1)));
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Days.ZONE).toOffsetDateTime();
    }

    /** Read by a cursor, some thousands at a time; it needs the transaction of the caller. */
    @Override
    public void each(Stretch stretch, Consumer<Reading> told) {
        var units = stretch.units();
        var array = units == null ? null : units.stream().map(UnitCode::value).toArray(String[]::new);
        template.query("""
                select id, unit_code, (extract(epoch from at) * 1000)::bigint, value::float8 from warning_signal
                 where kind = any(?) and at > ? and at <= ? and (?::text[] is null or unit_code = any(?::text[]))
                 order by unit_code, at, id""", row -> {
            told.accept(new Reading(row.getObject(1, UUID.class), row.getString(2), row.getLong(3), row.getDouble(4)));
        }, stretch.kinds().toArray(String[]::new), stretch.after().atOffset(ZoneOffset.UTC),
                stretch.until().atOffset(ZoneOffset.UTC), array, array);
    }

    private static Signal signal(ResultSet row, int number) throws SQLException {
        return new Signal(row.getObject(1, UUID.class), SignalSource.valueOf(row.getString(2)), row.getString(3),
                new UnitCode(row.getString(4)), row.getBigDecimal(5), row.getBigDecimal(6), row.getBigDecimal(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
