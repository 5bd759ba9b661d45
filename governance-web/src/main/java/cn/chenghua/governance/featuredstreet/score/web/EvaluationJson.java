package cn.chenghua.governance.featuredstreet.score.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.featuredstreet.score.Evaluation;
import cn.chenghua.governance.featuredstreet.score.Quality;
import cn.chenghua.governance.featuredstreet.score.RecordScoring;
import cn.chenghua.governance.featuredstreet.score.Scoring;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An evaluation as REST tells it; sheets of others stay away until both blind ones are in. */
record EvaluationJson(UUID id, int position, int card, int threshold, LocalDate openedOn, boolean open, boolean disputed,
        @Nullable BigDecimal score, @Nullable Boolean passed, @Nullable LocalDate settledOn, @Nullable UUID decision,
        List<Explained> items, List<Sheet> sheets) {

    static EvaluationJson of(Evaluation one) {
        var settled = one.settled();
        return new EvaluationJson(one.id(), one.position(), one.card().version(), one.card().threshold(), one.openedOn(),
                one.open(), one.disputed(), settled == null ? null : settled.score(), settled == null ? null : settled.passed(),
                settled == null ? null : settled.day(), settled == null ? null : settled.decision(),
                settled == null
                        ? List.of()
                        : one.card().items().stream().map(item -> new Explained(item.code(), item.quality(), item.weight(),
                                one.points(item), one.share(item))).toList(),
                one.scorings().stream().map(sheet -> new Sheet(sheet.id(), sheet.position(), sheet.scorer(), sheet.day(),
                        sheet.total(one.card()), sheet.items())).toList());
    }

    @Schema(name = "EvaluationList")
    record All(List<EvaluationJson> evaluations) {
    }

    @Schema(name = "EvaluationItem")
    record Explained(String item, Quality quality, int weight, BigDecimal points, BigDecimal share) {
    }

    @Schema(name = "EvaluationSheet")
    record Sheet(UUID id, int position, String scorer, LocalDate day, BigDecimal total, List<Scoring.Scored> items) {
    }

    @Schema(name = "EvaluationOpening")
    record Opening(@Nullable UUID id, @Nullable LocalDate day) {
    }

    @Schema(name = "EvaluationScoring")
    record SheetWish(@Nullable UUID id, @Nullable LocalDate day, @Nullable List<ItemWish> items) {

        RecordScoring wish(LocalDate today) {
            var points = new LinkedHashMap<String, RecordScoring.Points>();
            if (items != null) {
                items.forEach(item -> points.put(item.item == null ? "" : item.item, new RecordScoring.Points(
                        item.points == null ? -1 : item.points, FeaturedFilters.proof(item.evidence))));
            }
            return new RecordScoring(id == null ? UUID.randomUUID() : id, day == null ? today : day, points);
        }
    }

    @Schema(name = "EvaluationItemWish")
    record ItemWish(@Nullable String item, @Nullable Integer points, @Nullable String evidence) {
    }

    @Schema(name = "EvaluationDecision")
    record Decision(@Nullable LocalDate day, @Nullable String evidence) {
    }
}
