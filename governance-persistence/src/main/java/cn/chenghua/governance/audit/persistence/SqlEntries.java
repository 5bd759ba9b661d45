package cn.chenghua.governance.audit.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.audit.Auditor;
import cn.chenghua.governance.audit.Entries;
import cn.chenghua.governance.audit.Entry;
import cn.chenghua.governance.audit.EntryIds;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the record along its time, so that a page costs the same however long it is. */
@Component
class SqlEntries implements Entries {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int PIECE = 1_000;
    private final JdbcClient jdbc;

    SqlEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> list(Filter filter, @Nullable UUID before, int limit) {
        var asked = new Asked(filter.auditor());
        asked.and("e.username = ?", filter.who());
        asked.and("e.act = ?", filter.act() == null ? null : filter.act().name());
        asked.and("e.kind = ?", filter.kind());
        asked.and("e.record = ?", filter.record());
        asked.and("e.unit_code = ?", filter.unit());
        asked.and("e.address = ?", filter.address());
        asked.and("e.at >= ?", beginning(filter.since()));
        var until = filter.until();
        asked.and("e.at < ?", until == null ? null : beginning(until.plusDays(1)));
        asked.and("(e.result = 'done') = ?", filter.done());
        asked.andText(filter.text());
        if (before != null) {
            asked.and("e.at <= ?", EntryRows.utc(EntryIds.at(before)));
            asked.and("(e.at, e.id) < (?, ?)", EntryRows.utc(EntryIds.at(before)), before);
        }
        return jdbc.sql("select %s from audit_entry e where %s order by e.at desc, e.id desc limit ?".formatted(EntryRows.COLUMNS,
                String.join(" and ", asked.conditions))).params(asked.values).param(limit)
                .query((row, number) -> EntryRows.entry(row)).list();
    }

    @Override
    public Optional<Entry> find(UUID id, Auditor auditor) {
        var asked = new Asked(auditor);
        asked.and("e.at = ?", EntryRows.utc(EntryIds.at(id)));
        asked.and("e.id = ?", id);
        return jdbc.sql("select %s from audit_entry e where %s".formatted(EntryRows.COLUMNS,
                String.join(" and ", asked.conditions))).params(asked.values).query((row, number) -> EntryRows.entry(row))
                .optional();
    }

    @Override
    public void each(Filter filter, Consumer<Entry> reader) {
        for (var piece = list(filter, null, PIECE); !piece.isEmpty(); piece = list(filter, piece.getLast().id(), PIECE)) {
            piece.forEach(reader);
        }
    }

    private static @Nullable OffsetDateTime beginning(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    private static final class Asked {

        private final List<String> conditions = new ArrayList<>(List.of("true"));
        private final List<Object> values = new ArrayList<>();

        Asked(Auditor auditor) {
            var units = auditor.units();
            and("e.unit_code = any(?)", units == null ? null : units.toArray(String[]::new));
        }

        void and(String condition, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.add(value);
            }
        }

        void and(String condition, Object first, Object second) {
            conditions.add(condition);
            values.addAll(List.of(first, second));
        }

        void andText(@Nullable String text) {
            if (text != null && !text.isBlank()) {
                var part = "%" + text.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
                conditions.add("""
                        concat_ws(' ', e.username, e.route, e.record, e.result, e.filter, array_to_string(e.fields, ' '),
                                  array_to_string(e.before, ' '), array_to_string(e.after, ' ')) ilike ?""");
                values.add(part);
            }
        }
    }
}
