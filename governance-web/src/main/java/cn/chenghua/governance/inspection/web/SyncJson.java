package cn.chenghua.governance.inspection.web;

import java.util.List;

import cn.chenghua.governance.inspection.InspectionLog.Answered;
import cn.chenghua.governance.inspection.InspectionLog.Outcome;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a device sends at once, and what it is told. */
final class SyncJson {

    private SyncJson() {
    }

    /** At most two hundred inspections, each read on its own. */
    @Schema(name = "InspectionBatch")
    record Batch(
            @ArraySchema(schema = @Schema(implementation = WishJson.class)) @Nullable List<@Nullable JsonNode> items) {
    }

    /** The answers, in the order of the items. */
    @Schema(name = "InspectionResults")
    record Results(List<Result> results) {
    }

    /** What became of one inspection; {@code code} and {@code detail} say why it was refused. */
    @Schema(name = "InspectionResult")
    record Result(@Nullable String id, Outcome outcome, @Nullable String code, @Nullable String detail) {
        static Result of(Answered answered, @Nullable String detail) {
            var refusal = answered.refusal();
            return new Result(answered.id().toString(), answered.outcome(), refusal == null ? null : refusal.code(), detail);
        }
    }

    /** That a key was used for this content. */
    record Noted(boolean noted) {
    }
}
