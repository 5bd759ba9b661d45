package cn.chenghua.governance.responsibility.patrol;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.duty.DutyGates;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.responsibility.AssetLines.Line;
import cn.chenghua.governance.responsibility.post.PostLines;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which looks are due and sets how often they are; a look is due on each level on which a post answers for the asset. */
@Service
@Transactional(readOnly = true)
public class PatrolDesk {

    /** How many assets one answer reckons at most. */
    public static final int MOST = 2_000;
    private final AssetLines assets;
    private final PostLines posts;
    private final RegimeBook book;
    private final CalendarDays calendar;
    private final Optional<Looked> looked;
    private final Hierarchies hierarchies;
    private final DutyGates gates;
    private final Clock clock;

    PatrolDesk(AssetLines assets, PostLines posts, RegimeBook book, CalendarDays calendar, Optional<Looked> looked,
            Hierarchies hierarchies, DutyGates gates, Clock clock) {
        this.assets = assets;
        this.posts = posts;
        this.book = book;
        this.calendar = calendar;
        this.looked = looked;
        this.hierarchies = hierarchies;
        this.gates = gates;
        this.clock = clock;
    }

    /** The looks at the assets that pass, in the order of their numbers and levels. */
    public List<Patrolled> states(AssetLines.Filter filter) {
        return states(assets.list(filter, null, MOST));
    }

    /** The looks at these assets. */
    public List<Patrolled> states(List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var today = today();
        var ids = lines.stream().map(Line::id).toList();
        var reckoner = new Reckoner(book.regimes(), calendar.calendar(), today);
        var duties = posts.duties(ids, today).stream().collect(Collectors.groupingBy(PostLines.Duty::asset));
        var looks = looks(ids, today);
        var found = new ArrayList<Patrolled>();
        for (var line : lines) {
            for (var duty : duties.getOrDefault(line.id(), List.of())) {
                var made = looks.getOrDefault(new Spot(line.id(), duty.level()), Map.of());
                reckoner.due(line.kind(), duty.level(), line.grade(), duty.since(), made)
                        .ifPresent(due -> found.add(new Patrolled(line, duty, due)));
            }
        }
        return found;
    }

    private Map<Spot, Map<LocalDate, Integer>> looks(List<UUID> ids, LocalDate today) {
        var made = new HashMap<Spot, Map<LocalDate, Integer>>();
        looked.ifPresent(source -> source.looks(ids, today.minusDays(Reckoner.BACK), today)
                .forEach(look -> made.computeIfAbsent(new Spot(look.asset(), look.level()), _ -> new HashMap<>())
                        .merge(look.day(), 1, Integer::sum)));
        return made;
    }

    /** Sets a regime from today or a later day on; what was reckoned by the old one for days before stays so. */
    @Transactional
    public void set(Actor actor, PatrolRegime regime) {
        actor.check(Right.SET_STANDARDS, hierarchies.current().district().code());
        if (regime.from().isBefore(today())) {
            throw RegimeRefused.past(regime.from(), today());
        }
        if (regime.level() == Level.COMMUNITY && regime.times() > 0) {
            gates.check(duty(regime.kind(), regime.source(), Optional.empty(), regime.from()));
        }
        book.add(regime, actor.username(), actor.displayName(), clock.instant());
    }

    /** The duty of communities to look at assets of a kind, as items of admission name it. */
    private static Duty duty(AssetKind kind, String title, Optional<UnitCode> community, LocalDate day) {
        return new Duty(Duty.Sort.REGIME, "patrol." + kind.name(), title, community, "", day);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private record Spot(UUID asset, Level level) {
    }

    /** An asset, the post that answers for it on a level, and how the looks stand there. */
    public record Patrolled(Line asset, PostLines.Duty duty, Due due) {
    }
}
