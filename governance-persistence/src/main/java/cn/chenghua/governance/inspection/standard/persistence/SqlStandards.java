package cn.chenghua.governance.inspection.standard.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.inspection.standard.Item;
import cn.chenghua.governance.inspection.standard.Section;
import cn.chenghua.governance.inspection.standard.Standard;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.inspection.standard.Taxonomy;
import cn.chenghua.governance.inspection.standard.Taxonomy.Disorder;
import cn.chenghua.governance.responsibility.AssetKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps each version it has read, for none is ever changed; what was read in a transaction that was taken back is forgotten. */
@Repository
class SqlStandards implements Standards {

    private static final int KEPT = 500;
    private static final String STANDARD = "insert into standard (code, version, name, name_en, trial, suggestion, valid_from, valid_to, issued_at, issued_by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?) on conflict do nothing";
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Map<String, Standard> standards = new ConcurrentHashMap<>();
    private final Map<Integer, Taxonomy> editions = new ConcurrentHashMap<>();

    SqlStandards(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public Optional<Standard> find(String code, int version) {
        return kept(standards, code + " " + version, () -> read("where s.code = :code and s.version = :version",
                Map.of("code", code, "version", version)).stream().findFirst());
    }

    @Override
    public List<Standard> all() {
        return read("", Map.of());
    }

    @Override
    public boolean issue(Standard standard, String by, Instant at) {
        var written = jdbc.sql(STANDARD).param(standard.code()).param(standard.version()).param(standard.name())
                .param(standard.nameEn()).param(standard.trial()).param(standard.suggestion()).param(standard.validFrom())
                .param(standard.validTo()).param(at.toString()).param(by).update();
        if (written == 0) {
            return false;
        }
        var places = IntStream.range(0, standard.items().size()).boxed().toList();
        var items = standard.items();
        jdbc.sql(
                """
                        insert into standard_item (code, version, position, item, section, kind, classes, text, text_en)
                        select ?, ?, a::integer, b, c, d, e::text[], f, g
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as t(a, b, c, d, e, f, g)""")
                .param(standard.code()).param(standard.version()).param(of(places, place -> place)).param(of(items, Item::code))
                .param(of(items, Item::section)).param(of(items, Item::kind))
                .param(of(items, item -> "{" + String.join(",", item.classes()) + "}")).param(of(items, Item::text))
                .param(of(items, Item::textEn)).update();
        trail.note(Note.created(Subject.of("standard", standard.code() + " " + standard.version()),
                Map.of("name", standard.name(), "validFrom", standard.validFrom().toString(), "items",
                        Integer.toString(items.size()))));
        return true;
    }

    @Override
    public Optional<Taxonomy> taxonomy(int version) {
        return kept(editions, version, () -> taxonomies("where t.version = :version", Map.of("version", version)).stream()
                .findFirst());
    }

    @Override
    public List<Taxonomy> taxonomies() {
        return taxonomies("", Map.of());
    }

    @Override
    public boolean issue(Taxonomy taxonomy, String by, Instant at) {
        var written = jdbc.sql("""
                insert into taxonomy (version, name, name_en, suggestion, valid_from, issued_at, issued_by)
                values (?, ?, ?, ?, ?, ?::timestamptz, ?) on conflict do nothing""").param(taxonomy.version())
                .param(taxonomy.name()).param(taxonomy.nameEn()).param(taxonomy.suggestion()).param(taxonomy.validFrom())
                .param(at.toString()).param(by).update();
        if (written == 0) {
            return false;
        }
        var entries = taxonomy.disorders();
        jdbc.sql("""
                insert into disorder (version, position, code, name, name_en)
                select ?, n - 1, a, b, c from unnest(?::text[], ?::text[], ?::text[]) with ordinality as t(a, b, c, n)""")
                .param(taxonomy.version()).param(of(entries, Disorder::code)).param(of(entries, Disorder::name))
                .param(of(entries, Disorder::nameEn)).update();
        trail.note(Note.created(Subject.of("taxonomy", taxonomy.version()), Map.of("name", taxonomy.name(), "validFrom",
                taxonomy.validFrom().toString(), "disorders", Integer.toString(entries.size()))));
        return true;
    }

    private List<Standard> read(String where, Map<String, ?> values) {
        var heads = new LinkedHashMap<String, Standard>();
        var items = new HashMap<String, List<Item>>();
        jdbc.sql("""
                select s.code, s.version, s.name, s.name_en, s.trial, s.suggestion, s.valid_from, s.valid_to,
                       i.item, i.section, i.kind, i.classes, i.text, i.text_en
                  from standard s join standard_item i using (code, version)
                """ + where + " order by s.code, s.version desc, i.position").params(values).query(row -> {
            var key = row.getString(1) + " " + row.getInt(2);
            if (!heads.containsKey(key)) {
                heads.put(key, head(row));
            }
            items.computeIfAbsent(key, _ -> new ArrayList<>()).add(item(row));
        });
        return heads.entrySet().stream().map(entry -> {
            var head = entry.getValue();
            return new Standard(head.code(), head.version(), head.name(), head.nameEn(), head.trial(), head.suggestion(),
                    head.validFrom(), head.validTo(), items.getOrDefault(entry.getKey(), List.of()));
        }).toList();
    }

    private static Standard head(ResultSet row) throws SQLException {
        return new Standard(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getBoolean(5),
                row.getBoolean(6), row.getObject(7, LocalDate.class), row.getObject(8, LocalDate.class), List.of());
    }

    private static Item item(ResultSet row) throws SQLException {
        var classes = row.getArray(12);
        return new Item(row.getString(9), Section.valueOf(row.getString(10)), AssetKind.valueOf(row.getString(11)),
                List.of((String[]) classes.getArray()), row.getString(13), row.getString(14));
    }

    private List<Taxonomy> taxonomies(String where, Map<String, ?> values) {
        var heads = new LinkedHashMap<Integer, Taxonomy>();
        var entries = new HashMap<Integer, List<Disorder>>();
        jdbc.sql("""
                select t.version, t.name, t.name_en, t.suggestion, t.valid_from, d.code, d.name, d.name_en
                  from taxonomy t join disorder d using (version)
                """ + where + " order by t.version desc, d.position").params(values).query(row -> {
            var version = row.getInt(1);
            if (!heads.containsKey(version)) {
                heads.put(version, new Taxonomy(version, row.getString(2), row.getString(3), row.getBoolean(4),
                        row.getObject(5, LocalDate.class), List.of()));
            }
            entries.computeIfAbsent(version, _ -> new ArrayList<>())
                    .add(new Disorder(row.getString(6), row.getString(7), row.getString(8)));
        });
        return heads.values().stream().map(head -> new Taxonomy(head.version(), head.name(), head.nameEn(), head.suggestion(),
                head.validFrom(), entries.getOrDefault(head.version(), List.of()))).toList();
    }

    private static <K, V> Optional<V> kept(Map<K, V> kept, K key, Supplier<Optional<V>> reader) {
        var known = kept.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var read = reader.get();
        read.filter(_ -> kept.size() < KEPT).ifPresent(found -> {
            kept.put(key, found);
            unlessTakenBack(() -> kept.remove(key));
        });
        return read;
    }

    private static void unlessTakenBack(Runnable forget) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        forget.run();
                    }
                }
            });
        }
    }
}
