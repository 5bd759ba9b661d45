package cn.chenghua.governance.casework.web;

import java.io.IOException;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.casework.CaseworkDesk;
import cn.chenghua.governance.casework.DisorderRows;
import cn.chenghua.governance.casework.UnknownDisorderCase;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.web.Pictures;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the photos of a case, drawn anew, to whoever sees the case, a chief by his post included. */
@Controller
class CasePhotoController {

    private final CaseworkDesk desk;
    private final DisorderRows rows;
    private final EvidenceRepository evidence;
    private final Trail trail;

    CasePhotoController(CaseworkDesk desk, DisorderRows rows, EvidenceRepository evidence, Trail trail) {
        this.desk = desk;
        this.rows = rows;
        this.evidence = evidence;
        this.trail = trail;
    }

    @GetMapping("/cases/{id}/photos/{photo}")
    ResponseEntity<byte[]> photo(Actor actor, @PathVariable UUID id, @PathVariable UUID photo) throws IOException {
        var found = desk.read(actor, id);
        if (rows.photos(found.id()).stream().noneMatch(one -> one.evidence().equals(photo))) {
            throw new UnknownDisorderCase(photo);
        }
        var file = evidence.file(photo, Scope.everything()).orElseThrow(() -> new UnknownDisorderCase(photo));
        var content = evidence.content(photo, Scope.everything()).orElseThrow(() -> new UnknownDisorderCase(photo));
        trail.note(Note.of(Act.DOWNLOAD, Subject.of("evidence", photo)).counted(file.name(), 1));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline").header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(Pictures.shown(content, file.mediaType()));
    }
}
