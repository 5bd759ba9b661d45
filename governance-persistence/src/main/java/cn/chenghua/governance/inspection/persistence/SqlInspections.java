package cn.chenghua.governance.inspection.persistence;

import static cn.chenghua.governance.storage.Columns.of;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.inspection.Inspection;
import cn.chenghua.governance.inspection.InspectionLines;
import cn.chenghua.governance.inspection.InspectionRefused;
import cn.chenghua.governance.inspection.Inspections;
import cn.chenghua.governance.inspection.LogInspection.Claim;
import cn.chenghua.governance.inspection.LogInspection.Finding;
import cn.chenghua.governance.inspection.LogInspection.Photo;
import cn.chenghua.governance.storage.Columns;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores a sending by one statement, whatever is in it. */
@Repository
class SqlInspections implements Inspections {

    private static final String INSPECTIONS = """
            with fresh as (
              insert into inspection (account_id, id, asset_id, asset_kind, asset_class, unit_code, responsible, level,
                                      standard_code, standard_version, taxonomy, day, began_at, ended_at, received_at, skewed,
                                      device, sequence, longitude, latitude, accuracy, answers, passed, applicable,
                                      finding_count, fine, remark, words, corrects, username, display_name, fingerprint)
              select a1::uuid, a2::uuid, a3::uuid, a4, a5, a6, a7, a8, a9, a10::integer, a11::integer, a12::date,
                     a13::timestamptz, a14::timestamptz, a15::timestamptz, a16::boolean, a17, a18::bigint, a19::numeric,
                     a20::numeric, a21::numeric, a22, a23::smallint, a24::smallint, a25::smallint, a26::boolean, a27,
                     a28::text[], a29::uuid, a30, a31, a32
                from %s
              on conflict do nothing
              returning id)""";
    private static final String FINDINGS = """
            , found as (
              insert into finding (account_id, id, inspection_id, position, asset_id, disorder, severity, found_at, place,
                                   longitude, latitude, accuracy, remark)
              select b1::uuid, b2::uuid, b3::uuid, b4::smallint, b5::uuid, b6, b7, b8::timestamptz, b9, b10::numeric,
                     b11::numeric, b12::numeric, b13
                from %s
               where b3::uuid in (select id from fresh))""";
    private static final String PHOTOS = """
            , shown as (
              insert into inspection_photo (account_id, id, inspection_id, finding_id, position, evidence_id, hash,
                                            original_hash, bytes, taken_at)
              select c1::uuid, c2::uuid, c3::uuid, c4::uuid, c5::smallint, c6::uuid, c7, c8, c9::bigint, c10::timestamptz
                from %s
               where c3::uuid in (select id from fresh))""";

    private final JdbcClient jdbc;
    private final InspectionRows rows;

    SqlInspections(JdbcClient jdbc, InspectionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Set<UUID> store(List<Inspection> inspections) {
        var columns = new ArrayList<>(looks(inspections));
        var sql = new StringBuilder(INSPECTIONS.formatted(Columns.source("a", columns)));
        var findings = parts(inspections, one -> one.told().findings());
        if (!findings.isEmpty()) {
            var more = findings(findings);
            sql.append(FINDINGS.formatted(Columns.source("b", more)));
            columns.addAll(more);
        }
        var photos = photos(inspections);
        if (!photos.isEmpty()) {
            var more = photoColumns(photos);
            sql.append(PHOTOS.formatted(Columns.source("c", more)));
            columns.addAll(more);
        }
        var statement = jdbc.sql(sql.append("\nselect id from fresh").toString());
        columns.forEach(column -> statement.param(Columns.parameter(column)));
        try {
            return new HashSet<>(statement.query(UUID.class).list());
        } catch (DuplicateKeyException e) {
            throw InspectionRefused.taken(inspections.getFirst().id());
        }
    }

    private static List<@Nullable String[]> looks(List<Inspection> all) {
        return List.of(of(all, one -> one.finder().account()), of(all, Inspection::id), of(all, one -> one.told().asset()),
                of(all, one -> one.ground().kind()), of(all, one -> one.ground().classCode()),
                of(all, one -> one.ground().unit()), of(all, one -> one.ground().responsible()),
                of(all, one -> one.told().level()), of(all, one -> one.told().standard()), of(all, one -> one.told().version()),
                of(all, one -> one.told().taxonomy()), of(all, Inspection::day), of(all, one -> one.told().beganAt()),
                of(all, one -> one.told().endedAt()), of(all, Inspection::receivedAt), of(all, Inspection::skewed),
                of(all, one -> one.told().device()), of(all, one -> one.told().sequence()),
                of(all, one -> claimed(one.told().position(), Claim::longitude)),
                of(all, one -> claimed(one.told().position(), Claim::latitude)),
                of(all, one -> claimed(one.told().position(), Claim::accuracy)), of(all, Inspection::letters),
                of(all, one -> one.score().passed()), of(all, one -> one.score().applicable()),
                of(all, one -> one.told().findings().size()), of(all, Inspection::fine), of(all, one -> one.told().remark()),
                of(all, one -> words(one.told().remark())), of(all, one -> one.told().corrects()),
                of(all, one -> one.finder().username()),
                of(all, one -> one.finder().name()), of(all, Inspection::fingerprint));
    }

    private static List<@Nullable String[]> findings(List<Part<Finding>> all) {
        return List.of(of(all, Part::account), of(all, one -> one.part().id()), of(all, Part::inspection),
                of(all, Part::position), of(all, one -> one.of().told().asset()), of(all, one -> one.part().disorder()),
                of(all, one -> one.part().severity()), of(all, one -> one.of().told().endedAt()),
                of(all, one -> one.part().place()), of(all, one -> claimed(one.part().position(), Claim::longitude)),
                of(all, one -> claimed(one.part().position(), Claim::latitude)),
                of(all, one -> claimed(one.part().position(), Claim::accuracy)), of(all, one -> one.part().remark()));
    }

    private static List<@Nullable String[]> photoColumns(List<Part<Photo>> all) {
        return List.of(of(all, Part::account), of(all, one -> one.part().id()), of(all, Part::inspection),
                of(all, Part::finding), of(all, Part::position), of(all, one -> one.of().evidence(one.part())),
                of(all, one -> one.part().hash()), of(all, one -> one.part().originalHash()), of(all, one -> one.part().bytes()),
                of(all, one -> one.part().takenAt()));
    }

    private static List<Part<Photo>> photos(List<Inspection> inspections) {
        var photos = new ArrayList<>(parts(inspections, one -> one.told().photos()));
        for (var inspection : inspections) {
            for (var finding : inspection.told().findings()) {
                for (var photo : finding.photos()) {
                    photos.add(new Part<>(inspection, photo, finding.photos().indexOf(photo), finding.id()));
                }
            }
        }
        return photos;
    }

    private static <T> List<Part<T>> parts(List<Inspection> inspections, Function<Inspection, List<T>> kind) {
        var parts = new ArrayList<Part<T>>();
        for (var inspection : inspections) {
            var all = kind.apply(inspection);
            for (var at = 0; at < all.size(); at++) {
                parts.add(new Part<>(inspection, all.get(at), at, null));
            }
        }
        return parts;
    }

    private static @Nullable Object claimed(@Nullable Claim claim, Function<Claim, @Nullable Object> part) {
        return claim == null ? null : part.apply(claim);
    }

    /** The pieces of a remark as an array literal, or nothing where nothing was remarked. */
    private static @Nullable String words(String remark) {
        if (remark.isEmpty()) {
            return null;
        }
        return Arrays.stream(InspectionLines.pieces(remark))
                .map(piece -> '"' + piece.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public Map<UUID, String> fingerprints(UUID account, Collection<UUID> ids) {
        var known = new HashMap<UUID, String>();
        jdbc.sql("select id, fingerprint from inspection where account_id = :account and id = any(:ids)")
                .param("account", account).param("ids", ids.toArray(UUID[]::new)).query(row -> {
                    known.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return known;
    }

    @Override
    public List<Inspection> find(UUID id) {
        return rows.read("i.id = :id order by i.received_at, i.account_id", Map.of("id", id));
    }

    @Override
    public List<Inspection> corrections(Inspection inspection) {
        return rows.read("i.corrects = :id and i.asset_id = :asset order by i.received_at, i.id",
                Map.of("id", inspection.id(), "asset", inspection.told().asset()));
    }

    @Override
    public boolean lookedAt(UUID account, UUID asset) {
        return jdbc.sql("select exists (select from inspection where asset_id = :asset and account_id = :account)")
                .param("asset", asset).param("account", account).query(Boolean.class).single();
    }

    /** A finding or photo with the inspection that tells of it. */
    private record Part<T>(Inspection of, T part, int position, @Nullable UUID finding) {
        UUID account() {
            return of.finder().account();
        }

        UUID inspection() {
            return of.id();
        }
    }
}
