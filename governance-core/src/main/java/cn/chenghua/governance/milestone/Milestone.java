package cn.chenghua.governance.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.project.Step;

import org.jspecify.annotations.Nullable;

/**
 * One step of a project that is watched, such as 完成拆除 planned for 2018-06-30. One that stands for a stage of the project
 * takes its planned and actual day from there, so that nothing is typed twice.
 *
 * @param stage the project's stage it stands for; null for one of its own
 * @param forecast the day the responsible unit now expects; null where it has said nothing
 * @param weight its part in the project's work, 0 to 1,000; a share is the weight over the sum of weights
 * @param limitDays working days it may take after its predecessor
 * @param predecessor which must be reached before
 * @param needs the kind of evidence the actual day must rest on; null for any
 */
@Embeddable
public record Milestone(UUID id, String name, @Nullable String stage, @Nullable LocalDate planned, @Nullable LocalDate forecast,
        @Nullable LocalDate actual, String responsible, int weight, @Nullable Integer limitDays, @Nullable UUID predecessor,
        @Enumerated(EnumType.STRING) Evidence.@Nullable Kind needs, @Nullable UUID evidence) {

    public boolean done() {
        return actual != null;
    }

    /** The milestones as they stand with the days of the project's stages. */
    public static List<Milestone> seen(List<Milestone> kept, List<Step> steps) {
        return kept.stream().map(milestone -> steps.stream().filter(step -> step.stage().equals(milestone.stage())).findFirst()
                .map(step -> milestone.on(step.planned(), step.actual(), milestone.evidence)).orElse(milestone)).toList();
    }

    /** The stages of a project that keeps no milestones, each after the one before, so that it can be judged too. */
    public static List<Milestone> ofStages(List<Step> steps) {
        var all = new ArrayList<Milestone>();
        for (var step : steps) {
            all.add(new Milestone(new UUID(0, all.size() + 1L), step.stage(), step.stage(), step.planned(), null, step.actual(),
                    "",
                    1, null, all.isEmpty() ? null : all.getLast().id, null, null));
        }
        return List.copyOf(all);
    }

    Milestone on(@Nullable LocalDate plannedDay, @Nullable LocalDate actualDay, @Nullable UUID rests) {
        return new Milestone(id, name, stage, plannedDay, forecast, actualDay, responsible, weight, limitDays, predecessor, needs,
                rests);
    }

    Milestone as(DescribeMilestone wish) {
        return new Milestone(id, wish.name(), stage, wish.planned(), wish.forecast(), actual, wish.responsible(), wish.weight(),
                wish.limitDays(), wish.predecessor(), wish.needs(), evidence);
    }

    /** What can be said of it, as it stands. */
    public DescribeMilestone description() {
        return new DescribeMilestone(name, stage == null ? planned : null, forecast, responsible, weight, limitDays, predecessor,
                needs);
    }
}
