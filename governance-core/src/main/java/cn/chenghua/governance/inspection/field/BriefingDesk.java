package cn.chenghua.governance.inspection.field;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.inspection.field.Briefing.Due;
import cn.chenghua.governance.inspection.field.Briefing.Stop;
import cn.chenghua.governance.inspection.field.BriefingLines.Held;
import cn.chenghua.governance.inspection.field.BriefingLines.Recent;
import cn.chenghua.governance.inspection.standard.Standard;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.inspection.standard.Taxonomy;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.responsibility.AssetLines.Line;
import cn.chenghua.governance.responsibility.patrol.PatrolDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts briefings together: by the posts somebody holds, else by the scope of an official. */
@Component
public class BriefingDesk {

    private static final int MOST = 300;
    private static final int FOUND = 5;
    private static final Duration LATELY = Duration.ofDays(30);
    private final BriefingLines lines;
    private final AssetLines assets;
    private final PatrolDesk patrols;
    private final Standards standards;
    private final Hierarchies hierarchies;
    private final Optional<Settled> settled;
    private final Clock clock;

    BriefingDesk(BriefingLines lines, AssetLines assets, PatrolDesk patrols, Standards standards, Hierarchies hierarchies,
            Optional<Settled> settled, Clock clock) {
        this.lines = lines;
        this.assets = assets;
        this.patrols = patrols;
        this.standards = standards;
        this.hierarchies = hierarchies;
        this.settled = settled;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Briefing read(Actor actor) {
        actor.checkEither(Right.HOLD_POST, Right.INSPECT);
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, Days.ZONE);
        var round = round(actor, day);
        var cut = round.size() > MOST;
        var editions = standards.taxonomies();
        return new Briefing(now, day, stops(round.subList(0, Math.min(MOST, round.size())), now, day), cut,
                current(editions, day), editions);
    }

    /** What the actor is to look at, by his posts or else by his scope. */
    private List<Looked> round(Actor actor, LocalDate day) {
        var scope = actor.scope(Right.INSPECT);
        var held = lines.held(actor.account(), day).stream().collect(Collectors.toMap(Held::asset, post -> post));
        var own = held.isEmpty()
                ? List.<Line>of()
                : list(Scope.nothing(), held.keySet(), day).stream()
                        .filter(asset -> actor.may(Right.HOLD_POST) || scope.covers(asset.place(), asset.responsible())).toList();
        if (!own.isEmpty() || !actor.may(Right.INSPECT)) {
            return own.stream().map(asset -> Looked.by(asset, Objects.requireNonNull(held.get(asset.id())))).toList();
        }
        var level = level(scope, day);
        return list(scope, Set.of(), day).stream().map(asset -> new Looked(asset, level, null)).toList();
    }

    private List<Line> list(Scope scope, Set<UUID> held, LocalDate day) {
        return assets.list(AssetLines.Filter.all(scope, held, day), null, MOST + 1);
    }

    /** On whose behalf an official looks: the highest level whose units lie in the scope. */
    private Level level(Scope scope, LocalDate day) {
        if (scope.wholeDistrict() || scope.departmental()) {
            return Level.DISTRICT;
        }
        return hierarchies.current().on(day, Level.SUBDISTRICT).stream().anyMatch(unit -> scope.covers(unit.code()))
                ? Level.SUBDISTRICT
                : Level.COMMUNITY;
    }

    private List<Stop> stops(List<Looked> round, Instant now, LocalDate day) {
        var ids = round.stream().map(one -> one.asset.id()).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var dues = patrols.states(round.stream().map(Looked::asset).toList()).stream().collect(Collectors.toMap(
                one -> new Duty(one.asset().id(), one.due().level()), PatrolDesk.Patrolled::due, (first, other) -> first));
        var last = lines.lastLooks(ids);
        var found = unsettled(lines.found(ids, now.minus(LATELY), FOUND));
        var lists = checkLists(round, day);
        return round.stream().map(one -> new Stop(one.asset, one.level, one.post,
                Due.of(dues.get(new Duty(one.asset.id(), one.level))), lists.get(Sort.of(one.asset)),
                last.get(one.asset.id()), found.getOrDefault(one.asset.id(), List.of()))).toList();
    }

    private Map<UUID, List<Recent>> unsettled(Map<UUID, List<Recent>> found) {
        var ids = found.values().stream().flatMap(List::stream).map(Recent::id).toList();
        var done = new HashSet<UUID>();
        if (!ids.isEmpty()) {
            settled.ifPresent(feature -> done.addAll(feature.among(ids)));
        }
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().filter(one -> !done.contains(one.id())).toList()));
    }

    /** The check-list of every sort of asset on the round; sorts without one are left out. */
    private Map<Sort, Standard> checkLists(List<Looked> round, LocalDate day) {
        var all = standards.all();
        var lists = new HashMap<Sort, Standard>();
        round.stream().map(one -> Sort.of(one.asset)).distinct()
                .forEach(sort -> all.stream().filter(one -> one.holds(day) && one.fits(sort.kind, sort.classCode))
                        .max(Comparator.comparing(Standard::validFrom).thenComparing(Standard::version))
                        .ifPresent(one -> lists.put(sort, one)));
        return lists;
    }

    private static Taxonomy current(List<Taxonomy> editions, LocalDate day) {
        return editions.stream().filter(edition -> !edition.validFrom().isAfter(day))
                .max(Comparator.comparing(Taxonomy::validFrom)).orElseThrow(() -> new IllegalStateException("No taxonomy"));
    }

    private record Duty(UUID asset, Level level) {
    }

    private record Sort(AssetKind kind, String classCode) {
        static Sort of(Line asset) {
            return new Sort(asset.kind(), asset.classCode());
        }
    }

    private record Looked(Line asset, Level level, @Nullable String post) {
        static Looked by(Line asset, Held held) {
            return new Looked(asset, held.level(), held.post());
        }
    }
}
