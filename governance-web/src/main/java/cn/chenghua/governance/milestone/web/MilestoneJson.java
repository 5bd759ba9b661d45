package cn.chenghua.governance.milestone.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.milestone.DescribeMilestone;
import cn.chenghua.governance.milestone.Milestone;
import cn.chenghua.governance.milestone.lamp.Lamps.Lit;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of a project as REST clients see them.
 *
 * @param own whether it keeps milestones; otherwise its stages are shown in their place
 * @param lamp grey, green, yellow or red
 */
@Schema(name = "ProjectMilestones")
record MilestoneJson(UUID project, String number, String name, long version, boolean own, String lamp, List<Found> findings,
        List<One> milestones) {

    static MilestoneJson of(Lit lit, MilestoneWords words) {
        var line = lit.line();
        return new MilestoneJson(line.project(), line.number(), line.name(), line.version(), line.own(),
                lit.lamp().colour().key(),
                lit.lamp().findings().stream()
                        .map(found -> new Found(found.policy().key(), found.colour().key(), line.own() ? found.milestone() : null,
                                found.value(), found.limit(), words.finding(line, found)))
                        .toList(),
                line.milestones().stream().map(one -> One.of(lit, one)).toList());
    }

    /** What a policy found, with the figures it rests on. */
    @Schema(name = "LampFinding")
    record Found(String policy, String colour, @Nullable UUID milestone, int value, int threshold, String sentence) {
    }

    /**
     * One milestone.
     *
     * @param due the planned day or, without one, the limit after its predecessor
     * @param expected the day to be expected by what is known today
     * @param lateDays working days from {@code due} to {@code expected}
     */
    @Schema(name = "Milestone")
    record One(@Nullable UUID id, String name, @Nullable String stage, @Nullable LocalDate planned, @Nullable LocalDate due,
            @Nullable LocalDate forecast, @Nullable LocalDate expected, @Nullable LocalDate actual, int lateDays,
            String responsible, int weight, @Nullable Integer limitDays, @Nullable UUID predecessor,
            Evidence.@Nullable Kind needs, String lamp) {

        static One of(Lit lit, Milestone one) {
            var own = lit.line().own();
            return new One(own ? one.id() : null, one.name(), one.stage(), one.planned(), lit.pathway().due(one), one.forecast(),
                    lit.pathway().expected(one), one.actual(), lit.pathway().late(one), one.responsible(), one.weight(),
                    one.limitDays(), own ? one.predecessor() : null, one.needs(), lit.lamp().of(one.id()).colour().key());
        }
    }

    /** A page of projects with their milestones. */
    @Schema(name = "MilestonePage")
    record Page(LocalDate asOf, Map<String, String> filtersApplied, List<MilestoneJson> projects, @Nullable String next) {
    }

    /** What is to be known of a milestone; what is left out is empty. */
    @Schema(name = "DescribeMilestone")
    record Described(@Nullable UUID id, @Nullable String name, @Nullable LocalDate planned, @Nullable LocalDate forecast,
            @Nullable String responsible, @Nullable Integer weight, @Nullable Integer limitDays, @Nullable UUID predecessor,
            Evidence.@Nullable Kind needs) {

        DescribeMilestone wish() {
            return new DescribeMilestone(name == null ? "" : name, planned, forecast, responsible == null ? "" : responsible,
                    weight == null ? 1 : weight, limitDays, predecessor, needs);
        }
    }

    /** A milestone reached on a day, today where none is said, and what that rests on. */
    @Schema(name = "ReachMilestone")
    record Reached(@Nullable LocalDate day, @Nullable String evidence) {
    }

    /** Why an actual day is taken back. */
    @Schema(name = "ReopenMilestone")
    record Reopened(@Nullable String evidence) {
    }
}
