package cn.chenghua.governance.evidence.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.EvidenceRepository;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves a stored file to those who may see the place it is about: pictures to look at, anything else to save. */
@Controller
class EvidenceController {

    private final EvidenceRepository evidence;

    EvidenceController(EvidenceRepository evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/evidence/{id}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id) {
        var file = evidence.file(id, actor.reads()).orElseThrow(() -> new UnknownEvidence(id));
        var content = evidence.content(id, actor.reads()).orElseThrow(() -> new UnknownEvidence(id));
        var picture = file.mediaType().startsWith("image/");
        var disposition = (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox").body(content);
    }

    /** A file that is not there, or about a place outside the reader's scope. */
    static final class UnknownEvidence extends Refusal {
        UnknownEvidence(UUID id) {
            super("evidence.unknown", "id", id.toString());
        }
    }
}
