package cn.chenghua.governance.safecommunity.warning.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.safecommunity.warning.alert.Posts;
import cn.chenghua.governance.storage.Columns;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlPosts implements Posts {

    private final JdbcClient jdbc;

    SqlPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UUID> on() {
        return jdbc.sql("select id from safety_record where kind = 'RULE' and state = 'ON' order by id")
                .query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    @Override
    public @Nullable Instant hold(UUID rule, int version) {
        jdbc.sql("insert into warning_watch (rule_id, version) values (?, ?) on conflict do nothing").params(rule, version)
                .update();
        return jdbc.sql("select until from warning_watch where rule_id = ? and version = ? for update").params(rule, version)
                .query((row, _) -> java.util.Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single().orElse(null);
    }

    @Override
    public void move(UUID rule, int version, Instant until) {
        jdbc.sql("update warning_watch set until = ? where rule_id = ? and version = ?")
                .params(until.atOffset(ZoneOffset.UTC), rule, version).update();
    }

    @Override
    public Map<String, Stand> stands(UUID rule, int version) {
        var stands = new HashMap<String, Stand>();
        jdbc.sql("select unit_code, lit, alarmed from warning_watch_place where rule_id = ? and version = ?")
                .params(rule, version)
                .query(row -> {
                    stands.put(row.getString(1), new Stand(row.getBoolean(2), row.getObject(3, Long.class)));
                });
        return stands;
    }

    @Override
    public void keep(UUID rule, int version, Map<String, Stand> stands) {
        var places = List.copyOf(new TreeMap<>(stands).entrySet());
        if (places.isEmpty()) {
            return;
        }
        var columns = List.of(Columns.of(places, _ -> rule), Columns.of(places, _ -> version),
                Columns.of(places, Map.Entry::getKey), Columns.of(places, one -> one.getValue().lit()),
                Columns.of(places, one -> one.getValue().alarmed()));
        var statement = jdbc.sql("""
                insert into warning_watch_place (rule_id, version, unit_code, lit, alarmed)
                select a1::uuid, a2::integer, a3, a4::boolean, a5::bigint from %s
                on conflict (rule_id, version, unit_code) do update set lit = excluded.lit, alarmed = excluded.alarmed"""
                .formatted(Columns.source("a", columns)));
        columns.forEach(column -> statement.param(Columns.parameter(column)));
        statement.update();
    }
}
