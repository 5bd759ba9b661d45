package cn.chenghua.governance.inspection.field.web;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.inspection.field.Feedback;
import cn.chenghua.governance.inspection.field.FeedbackDesk;
import cn.chenghua.governance.inspection.field.GiveFeedback;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes complaints and proposals in, once each however often they are sent. */
@RestController
@Tag(name = "field")
class FeedbackRestController {

    private final FeedbackDesk desk;

    FeedbackRestController(FeedbackDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "giveFeedback", summary = "Keeps a complaint or proposal under the id its device gave it; a repeat is answered 200 and kept once")
    @ApiResponse(responseCode = "201", description = "It is kept", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "It was kept before", useReturnTypeSchema = true)
    @PostMapping("/api/v1/field/feedback")
    ResponseEntity<Kept> give(Actor actor, @Valid @RequestBody Given body) {
        var fresh = desk.take(actor, body.wish());
        return ResponseEntity.status(fresh ? HttpStatus.CREATED : HttpStatus.OK).cacheControl(CacheControl.noStore())
                .body(new Kept(body.id()));
    }

    /** What is said; {@code writtenAt} is the device's time. */
    @Schema(name = "GivenFeedback")
    record Given(@NotNull UUID id, Feedback.@NotNull Topic topic, @NotNull String text, @NotNull OffsetDateTime writtenAt) {
        GiveFeedback wish() {
            return new GiveFeedback(id, topic, text, writtenAt.toInstant());
        }
    }

    /** That it is kept. */
    @Schema(name = "KeptFeedback")
    record Kept(UUID id) {
    }
}
