package cn.chenghua.governance.evidence.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Audience;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows evidence to those who may see the place it is about, and serves its file. */
@Controller
class EvidenceController {

    private final EvidenceRepository evidence;
    private final UnitNames units;
    private final Audience audience;

    EvidenceController(EvidenceRepository evidence, UnitNames units, Audience audience) {
        this.evidence = evidence;
        this.units = units;
        this.audience = audience;
    }

    @GetMapping("/evidence/{id}/about")
    String about(Actor actor, @PathVariable UUID id, Model model) {
        var found = evidence.find(id, actor.reads()).orElseThrow(() -> new UnknownEvidence(id));
        model.addAttribute("evidence", found);
        model.addAttribute("place", units.name(found.place()));
        model.addAttribute("file", evidence.file(id, actor.reads()).orElse(null));
        return "evidence/evidence";
    }

    @GetMapping("/evidence/{id}/audience")
    String audience(Actor actor, @PathVariable UUID id, Model model) {
        var found = evidence.find(id, actor.reads()).orElseThrow(() -> new UnknownEvidence(id));
        model.addAttribute("seers", audience.of(found.place(), found.department()));
        model.addAttribute("record", found.text());
        model.addAttribute("back", "/evidence/" + id + "/about");
        return "access/audience";
    }

    /** A picture is drawn anew to be looked at; anything else is only handed out to be saved. */
    @GetMapping("/evidence/{id}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id) throws IOException {
        var file = evidence.file(id, actor.reads()).orElseThrow(() -> new UnknownEvidence(id));
        return file.mediaType().startsWith("image/")
                ? answer(file, ContentDisposition.inline(), new Picture(content(id, actor), file.mediaType()).shown())
                : answer(file, ContentDisposition.attachment(), content(id, actor));
    }

    /** The file as it came, byte for byte what its checksum was taken of. */
    @GetMapping("/evidence/{id}/original")
    ResponseEntity<byte[]> original(Actor actor, @PathVariable UUID id) {
        var file = evidence.file(id, actor.reads()).orElseThrow(() -> new UnknownEvidence(id));
        return answer(file, ContentDisposition.attachment(), content(id, actor));
    }

    private byte[] content(UUID id, Actor actor) {
        return evidence.content(id, actor.reads()).orElseThrow(() -> new UnknownEvidence(id));
    }

    private static ResponseEntity<byte[]> answer(Evidence.File file, ContentDisposition.Builder disposition, byte[] content) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(content);
    }

    /** A file that is not there, or about a place outside the reader's scope. */
    static final class UnknownEvidence extends Refusal {
        UnknownEvidence(UUID id) {
            super("evidence.unknown", "id", id.toString());
        }
    }
}
