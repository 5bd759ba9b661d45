package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.milestone.MilestoneIntake;
import cn.chenghua.governance.milestone.MilestoneIntake.Row;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.Step;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives some 120 projects milestones: their stages, and steps of their own that are reached, late or ahead. */
@Component
@Profile("demo")
class MilestoneChapter implements Chapter {

    private static final long SEED = 20_181_031;
    private static final Map<String, Integer> KINDS = kinds();
    private static final Actor AUTHOR = new Actor(new UUID(0, 0), "demonstration", "Demonstration",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));
    private final MilestoneIntake intake;
    private final ProjectLines lines;
    private final ProjectKinds kinds;

    MilestoneChapter(MilestoneIntake intake, ProjectLines lines, ProjectKinds kinds) {
        this.intake = intake;
        this.lines = lines;
        this.kinds = kinds;
    }

    private static Map<String, Integer> kinds() {
        var kinds = new LinkedHashMap<String, Integer>();
        kinds.put("renewal", 40);
        kinds.put("street_link", 20);
        kinds.put("facility", 20);
        kinds.put("garden", 16);
        kinds.put("park", 8);
        kinds.put("greenway", 8);
        kinds.put("featured_street", 8);
        return kinds;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public void tell(LocalDate today) {
        var chance = new Random(SEED);
        var rows = new ArrayList<Row>();
        KINDS.forEach((kind, count) -> chosen(kind, count).forEach(line -> tell(line, today, chance, rows)));
        intake.take(AUTHOR, List.of(List.copyOf(rows)).iterator(), false, _ -> {
        });
    }

    /** The open projects of a kind, and some that are reached. */
    private List<ProjectLines.Line> chosen(String kind, int count) {
        var all = lines.list(
                new ProjectLines.Filter(Scope.everything(), "", List.of(kind), List.of(), List.of(), null, null, null), "",
                200);
        return all.stream().sorted(Comparator.comparing(MilestoneChapter::reached).thenComparing(ProjectLines.Line::number))
                .limit(count).sorted(Comparator.comparing(ProjectLines.Line::number)).toList();
    }

    private static boolean reached(ProjectLines.Line line) {
        return line.steps().stream().allMatch(Step::done);
    }

    private void tell(ProjectLines.Line line, LocalDate today, Random chance, List<Row> rows) {
        own(line, today, chance, rows);
        var kind = kinds.get(line.kind());
        @Nullable
        String before = null;
        for (var step : line.steps()) {
            var name = kind.stage(step.stage()).name();
            rows.add(new Row(rows.size() + 2, line.number(), name, step.stage(), null, forecast(step, today, chance), null, null,
                    1 + chance.nextInt(3), before == null ? null : 20 + 10 * chance.nextInt(5), before, null, ""));
            before = name;
        }
    }

    /** Steps before the first open stage that no stage speaks of, the later after the earlier. */
    private static void own(ProjectLines.Line line, LocalDate today, Random chance, List<Row> rows) {
        var names = Tables.words("milestones");
        var proof = Tables.words("milestone_proof").getFirst();
        var next = line.steps().stream().filter(step -> !step.done() && step.planned() != null).findFirst().map(Step::planned)
                .orElse(null);
        if (next == null || chance.nextInt(5) == 0) {
            return;
        }
        @Nullable
        String before = null;
        var reached = true;
        var last = LocalDate.MIN;
        for (int i = 0; i < names.size(); i++) {
            var planned = Objects.requireNonNull(next).minusDays(30L * (names.size() - i) + chance.nextInt(20));
            var met = planned.plusDays(chance.nextInt(25) - 8L);
            var actual = met.isBefore(last) ? last : met;
            last = actual;
            reached = reached && actual.isBefore(today) && chance.nextInt(8) > 0;
            rows.add(new Row(rows.size() + 2, line.number(), names.get(i), null, planned,
                    reached ? null : later(planned, today, chance), reached ? actual : null, null, 1, null, before, null,
                    reached
                            ? proof.replace("{year}", String.valueOf(actual.getYear())).replace("{n}",
                                    String.valueOf(chance.nextInt(300) + 1))
                            : ""));
            before = names.get(i);
        }
    }

    private static @Nullable LocalDate forecast(Step step, LocalDate today, Random chance) {
        var planned = step.planned();
        return step.done() || planned == null || chance.nextInt(3) > 0 ? null : later(planned, today, chance);
    }

    /** A forecast on the planned day or some weeks after it; none for a day that has passed. */
    private static @Nullable LocalDate later(LocalDate planned, LocalDate today, Random chance) {
        var day = planned.plusDays(chance.nextInt(2) == 0 ? 0 : 7L + chance.nextInt(60));
        return day.isBefore(today) ? null : day;
    }
}
