package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Definition;
import cn.chenghua.governance.plan.Ledger;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.plan.TargetDesk;
import cn.chenghua.governance.plan.TargetRepository;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.project.RegisterProject;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings the invented history in by the same use cases officials use. */
@Component
@Profile("demo")
class DemonstrationHistory {

    private static final long SEED = 20_171_031;
    private static final Actor AUTHOR = new Actor(new UUID(0, 0), "demonstration", "Demonstration",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything(), Right.DEFINE_TARGETS,
                    Scope.everything(), Right.SET_STANDARDS, Scope.everything()));
    private final ProjectIntake intake;
    private final ProjectDesk desk;
    private final ProjectRepository projects;
    private final ProjectRows rows;
    private final ProjectKinds kinds;
    private final Hierarchies hierarchies;
    private final Ledger ledger;
    private final TargetDesk targetDesk;
    private final TargetRepository targets;
    private final Clock clock;
    private final HeldBack held;
    private final FeaturedTold featured;
    private final StreetHistory streets;
    private final List<Chapter> chapters;

    DemonstrationHistory(ProjectIntake intake, ProjectDesk desk, ProjectRepository projects, ProjectRows rows, ProjectKinds kinds,
            Hierarchies hierarchies, Ledger ledger, TargetDesk targetDesk, TargetRepository targets, Clock clock,
            HeldBack held, FeaturedTold featured, StreetHistory streets, ObjectProvider<Chapter> chapters) {
        this.intake = intake;
        this.desk = desk;
        this.projects = projects;
        this.rows = rows;
        this.kinds = kinds;
        this.hierarchies = hierarchies;
        this.ledger = ledger;
        this.targetDesk = targetDesk;
        this.targets = targets;
        this.clock = clock;
        this.held = held;
        this.featured = featured;
        this.streets = streets;
        this.chapters = chapters.stream().sorted(Comparator.comparing(Chapter::position)).toList();
    }

    /** Loads the history where there is no project yet; how many projects it has. */
    @LongWork
    public int load() {
        if (!rows.none()) {
            return 0;
        }
        var today = clock.instant().atZone(Days.ZONE).toLocalDate();
        var chance = new Random(SEED);
        var wishes = wishes(today, chance);
        var told = new Beginnings(today);
        var all = wishes.values().stream().flatMap(List::stream).map(told::of).toList();
        intake.take(AUTHOR,
                List.of(IntStream.range(0, all.size())
                        .mapToObj(i -> new ProjectIntake.Row(i + 2, featured.hold(held.hold(StreetHistory.before(all.get(i))))))
                        .toList())
                        .iterator(),
                false, _ -> {
                });
        streets.tell(AUTHOR, wishes);
        var sayings = new Sayings(chance, today);
        ledger.expect(
                all.stream().filter(wish -> wish.id() != null).flatMap(wish -> sayings.of(id(wish), wish).stream()).toList());
        entrust(Tables.words("parks"), today);
        Tables.events().forEach(event -> happen(event, wishes.getOrDefault(event.kind(), List.of()), today));
        chapters.forEach(chapter -> chapter.tell(today));
        return all.size();
    }

    /** Names the department of the demonstration as one that answers for some targets, so that its official has own ones. */
    private void entrust(List<String> words, LocalDate today) {
        targets.findAllByOrderByCode().stream().filter(target -> words.contains(target.code())).forEach(target -> {
            var terms = target.latest().terms();
            targetDesk.define(AUTHOR, target.code(), Objects.requireNonNullElse(target.version(), 0L), today,
                    new Definition.Terms(terms.quantity(), terms.scale(), terms.start(), terms.due(), terms.openEnded(),
                            terms.commitment(), terms.measure(), terms.readings(), terms.chosenReading(), terms.lead(),
                            List.of(words.getFirst())),
                    words.getLast());
        });
    }

    private Map<String, List<RegisterProject>> wishes(LocalDate today, Random chance) {
        var hierarchy = hierarchies.current();
        var invention = new Invention(new Places(hierarchy, today, chance),
                new Names(hierarchy, today, Tables.words("numerals"), Tables.words("endings")), chance, today);
        var wishes = new LinkedHashMap<String, List<RegisterProject>>();
        for (var series : Tables.series()) {
            wishes.computeIfAbsent(series.kind(), _ -> new ArrayList<>())
                    .addAll(invention.invent(series, kinds.get(series.kind())));
        }
        Tables.named().forEach(wish -> wishes.computeIfAbsent(wish.kind(), _ -> new ArrayList<>()).add(wish));
        return wishes;
    }

    private void happen(Tables.Event event, List<RegisterProject> wishes, LocalDate today) {
        var project = projects.findById(id(wishes.get(event.place()))).orElseThrow();
        var day = event.day().isEmpty() ? today : LocalDate.parse(event.day());
        var proof = Proof.of(event.evidence(), null);
        var moved = project.movedOn();
        var on = moved != null && moved.isAfter(day) ? moved : day;
        switch (event.verb()) {
            case "go_back" -> desk.goBack(AUTHOR, project.id(), project.version(), event.stage(), on, proof);
            case "remeasure" -> desk.remeasure(AUTHOR, project.id(), project.version(),
                    scaled(project, new BigDecimal(event.value())), on, proof);
            case "relocate" -> desk.relocate(AUTHOR, project.id(), project.version(), new UnitCode(event.value()), on, proof);
            case "plan" -> desk.plan(AUTHOR, project.id(), project.version(), planned(event));
            default -> throw new IllegalArgumentException(event.verb());
        }
    }

    private static Map<String, @Nullable LocalDate> planned(Tables.Event event) {
        var days = new HashMap<String, @Nullable LocalDate>();
        days.put(event.stage(), LocalDate.parse(event.value()));
        return days;
    }

    private static Measures scaled(Project project, BigDecimal share) {
        var metres = project.measures().metres();
        return new Measures(metres == null ? null : metres.multiply(share).setScale(0, java.math.RoundingMode.HALF_UP), null,
                null, null);
    }

    private static UUID id(RegisterProject wish) {
        var id = wish.id();
        if (id == null) {
            throw new IllegalArgumentException(wish.name());
        }
        return id;
    }
}
