package cn.chenghua.governance.responsibility.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.responsibility.AssetFile;
import cn.chenghua.governance.responsibility.AssetPiece;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The photos of an asset, drawn anew, for whoever sees the asset; its documents stay with those who read evidence. */
@RestController
@Tag(name = "assets")
class AssetPhotoController {

    private static final int SHOWN = 100;
    private final AssetFile files;
    private final Trail trail;

    AssetPhotoController(AssetFile files, Trail trail) {
        this.files = files;
        this.trail = trail;
    }

    @Operation(operationId = "assetPhotos", summary = "The photos in the file of an asset, the latest first, at most 100")
    @GetMapping("/api/v1/assets/{id}/photos")
    ResponseEntity<Photos> list(Actor actor, @PathVariable UUID id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new Photos(files.photos(actor, id, SHOWN).stream().map(PhotoJson::of).toList()));
    }

    @Operation(operationId = "assetPhoto", summary = "One photo of an asset, without what a camera writes beside it")
    @ApiResponse(responseCode = "200", description = "The picture", content = @Content(mediaType = "image/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping({"/assets/{id}/photos/{photo}", "/api/v1/assets/{id}/photos/{photo}"})
    ResponseEntity<byte[]> photo(Actor actor, @PathVariable UUID id, @PathVariable UUID photo) {
        var shown = files.photo(actor, id, photo);
        var file = shown.file();
        trail.note(Note.of(Act.DOWNLOAD, Subject.of("evidence", file.evidence())).counted(file.name(), 1));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(Pictures.shown(shown.content(), file.mediaType()));
    }

    /** The photos of one asset. */
    @Schema(name = "AssetPhotos")
    record Photos(List<PhotoJson> photos) {
    }

    /** One photo; {@code takenOn} is what its giver says. */
    @Schema(name = "AssetPhoto")
    record PhotoJson(UUID id, String title, @Nullable LocalDate takenOn, Instant addedAt) {
        static PhotoJson of(AssetPiece piece) {
            return new PhotoJson(piece.evidence(), piece.title(), piece.takenOn(), piece.at());
        }
    }
}
