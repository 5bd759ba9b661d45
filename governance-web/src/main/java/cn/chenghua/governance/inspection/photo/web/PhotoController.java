package cn.chenghua.governance.inspection.photo.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.inspection.photo.PhotoDesk;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a photo to those who see its inspection, drawn anew without what a camera writes beside it. */
@Controller
class PhotoController {

    private final PhotoDesk desk;
    private final Trail trail;

    PhotoController(PhotoDesk desk, Trail trail) {
        this.desk = desk;
        this.trail = trail;
    }

    @GetMapping("/inspections/{id}/photos/{photo}")
    ResponseEntity<byte[]> photo(Actor actor, @PathVariable UUID id, @PathVariable UUID photo) {
        var shown = desk.show(actor, id, photo);
        var file = shown.file();
        trail.note(Note.of(Act.DOWNLOAD, Subject.of("evidence", file.evidence())).counted(file.name(), 1));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(Pictures.shown(shown.content(), file.mediaType()));
    }
}
