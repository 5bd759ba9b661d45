package cn.chenghua.governance.inspection.photo.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.inspection.photo.PhotoDesk;
import cn.chenghua.governance.inspection.photo.PhotoShelf.Upload;
import cn.chenghua.governance.inspection.photo.Piece;
import cn.chenghua.governance.site.Sentences;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes photos of inspections in pieces, so that a cut link loses one piece at most. */
@RestController
@RequestMapping("/api/v1/inspection-photos/{id}")
@Tag(name = "inspections")
class PhotoRestController {

    private final PhotoDesk desk;
    private final Sentences sentences;

    PhotoRestController(PhotoDesk desk, Sentences sentences) {
        this.desk = desk;
        this.sentences = sentences;
    }

    @Operation(operationId = "putPhotoPiece", summary = "Adds a piece of at most 512 KiB behind those that have arrived; 409 tells how far they reach, 422 that the whole is not what was announced and has to be sent anew")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "200", description = "How far the photo has come", content = @Content(schema = @Schema(implementation = PhotoState.class)))
    @PutMapping(path = "/pieces/{offset}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Object> put(Actor actor, @PathVariable UUID id, @PathVariable long offset, @RequestParam long length,
            @RequestParam String hash, InputStream body) throws IOException {
        var content = body.readNBytes(Piece.MOST + 1);
        var arrived = desk.put(actor, new Piece(id, offset, length, hash, content));
        return arrived.fits()
                ? ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(PhotoState.of(arrived.upload()))
                : elsewhere(arrived.upload());
    }

    @Operation(operationId = "photo", summary = "How far a photo of one's own has come")
    @GetMapping
    ResponseEntity<PhotoState> state(Actor actor, @PathVariable UUID id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(PhotoState.of(desk.state(actor, id)));
    }

    private ResponseEntity<Object> elsewhere(Upload upload) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
                sentences.say("refusal.photo.offset", upload.received()));
        problem.setType(URI.create("urn:governance:problem:photo.offset"));
        problem.setProperty("code", "photo.offset");
        problem.setProperty("received", upload.received());
        problem.setProperty("length", upload.length());
        return ResponseEntity.status(HttpStatus.CONFLICT).cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /** How far a photo has come. */
    @Schema(name = "PhotoState")
    record PhotoState(long received, long length, boolean complete) {
        static PhotoState of(Upload upload) {
            return new PhotoState(upload.received(), upload.length(), upload.complete());
        }
    }
}
