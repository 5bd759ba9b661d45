package cn.chenghua.governance.featuredstreet.community.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.featuredstreet.community.Community;
import cn.chenghua.governance.featuredstreet.community.CommunityLines;
import cn.chenghua.governance.featuredstreet.community.NamingState;
import cn.chenghua.governance.featuredstreet.community.NamingVerb;
import cn.chenghua.governance.featuredstreet.community.Review;
import cn.chenghua.governance.workflow.StepTaken;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A demonstration community as REST tells it. */
record CommunityJson(UUID id, long version, String number, String name, String unit, String responsible, @Nullable String level,
        @Nullable String stage, NamingState state, @Nullable LocalDate recheckDue, List<StepTaken> steps, List<Review> reviews) {

    static CommunityJson of(Community one, List<Review> reviews) {
        var project = one.project();
        return new CommunityJson(project.id(), one.version(), project.number(), project.name(), project.place().value(),
                project.responsible(), project.classCode(), project.stage(), one.detail().state(), one.detail().dueOn(),
                one.detail().steps(), reviews);
    }

    @Schema(name = "CommunityPage")
    record Page(int count, Map<String, String> filtersApplied, List<Row> communities, @Nullable String next) {
    }

    @Schema(name = "CommunityRow")
    record Row(UUID id, String number, String name, String unit, @Nullable String level, NamingState state,
            @Nullable LocalDate recheckDue) {

        static Row of(CommunityLines.Line line) {
            return new Row(line.id(), line.number(), line.name(), line.place().value(), line.classCode(), line.state(),
                    line.dueOn());
        }
    }

    @Schema(name = "CommunityStep")
    record StepWish(@Nullable NamingVerb verb, @Nullable LocalDate day, @Nullable String evidence) {
    }

    @Schema(name = "CommunityReview")
    record ReviewWish(@Nullable LocalDate day, @Nullable List<String> met, @Nullable String evidence) {
    }
}
