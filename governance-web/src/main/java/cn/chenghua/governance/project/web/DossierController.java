package cn.chenghua.governance.project.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.dossier.DossierDesk;
import cn.chenghua.governance.project.dossier.ProjectNote;
import cn.chenghua.governance.project.dossier.ProjectPiece;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of a project's notes, photos, documents and contact; what was refused comes back filled in. */
@Controller
@RequestMapping("/projects/{id}")
class DossierController {

    private final DossierDesk desk;
    private final ProjectDesk projects;
    private final Sentences sentences;
    private final Clock clock;

    DossierController(DossierDesk desk, ProjectDesk projects, Sentences sentences, Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.sentences = sentences;
        this.clock = clock;
    }

    @PostMapping("/notes")
    String raise(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        return done(actor, id, "notes", typed, next, () -> {
            var own = Typed.text(typed, "id");
            desk.raise(actor, id, own.matches("[0-9a-f-]{36}") ? UUID.fromString(own) : Uuids.next(clock.instant()),
                    Typed.constant(ProjectNote.Kind.class, "kind", typed.get("kind")), Typed.text(typed, "text"),
                    Typed.day("dueOn", typed.get("dueOn")));
        });
    }

    @PostMapping("/notes/{note}/close")
    String close(Actor actor, @PathVariable UUID id, @PathVariable UUID note, @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        return done(actor, id, "notes", typed, next,
                () -> desk.close(actor, id, note, Typed.version(typed), Typed.text(typed, "closing")));
    }

    @PostMapping("/pieces")
    String file(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes next) {
        return done(actor, id, "pieces", typed, next,
                () -> desk.file(actor, id, Typed.constant(ProjectPiece.Phase.class, "phase", typed.get("phase")),
                        Typed.text(typed, "title"), Typed.day("takenOn", typed.get("takenOn")), Pictures.from(file)));
    }

    @PostMapping("/contact")
    String contact(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        return done(actor, id, "contact", typed, next, () -> desk.contact(actor, id, Typed.text(typed, "contact")));
    }

    private String done(Actor actor, UUID id, String part, Map<String, String> typed, RedirectAttributes next, Runnable change) {
        projects.read(actor, id);
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.say("project.saved"));
        } catch (Actor.Denied | DossierDesk.UnknownNote refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            next.addFlashAttribute("failed", part);
            next.addFlashAttribute("fault", sentences.of(refusal));
            next.addFlashAttribute("field", refusal.field());
            next.addFlashAttribute("typed", typed);
        }
        return "redirect:/projects/" + id + "#" + part;
    }
}
