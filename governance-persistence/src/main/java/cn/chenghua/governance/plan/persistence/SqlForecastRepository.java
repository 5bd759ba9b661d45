package cn.chenghua.governance.plan.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.plan.Expectation;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.plan.ForecastRepository;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads facts and expectations with one statement each, and stops where there are too many. */
@Repository
class SqlForecastRepository implements ForecastRepository {

    private static final String EXPECTATION = """
            select record_id, stage, said_on, planned, record_kind, label, place, attributes, metres, square_metres, yuan, hours
              from expectation order by said_on limit ?""";

    private final JdbcClient jdbc;

    SqlForecastRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<List<RecordHistory>> histories() {
        var tooMany = jdbc.sql("select exists(select from fact offset ?) or exists(select from expectation offset ?)")
                .param(LIMIT).param(LIMIT)
                .query(Boolean.class).single();
        return tooMany ? Optional.empty() : Optional.of(read());
    }

    private List<RecordHistory> read() {
        Map<UUID, RecordHistory> histories = new LinkedHashMap<>();
        jdbc.sql(Rows.FACT + " order by seq limit ?").param(LIMIT).query(Rows::fact).list()
                .forEach(fact -> of(fact.record(), histories).facts().add(fact));
        jdbc.sql(EXPECTATION).param(LIMIT)
                .query((row, _) -> new Expectation(Rows.countable(row), row.getString("stage"),
                        row.getObject("planned", LocalDate.class),
                        row.getObject("said_on", LocalDate.class)))
                .list().forEach(said -> of(said.record(), histories).said().add(said));
        return List.copyOf(histories.values());
    }

    private static RecordHistory of(Fact.Countable record, Map<UUID, RecordHistory> histories) {
        return histories.computeIfAbsent(record.id(), id -> new RecordHistory(id, new ArrayList<>(), new ArrayList<>()));
    }
}
