package cn.chenghua.governance.project.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UploadShelf;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.intake.ImportDesk;
import cn.chenghua.governance.project.intake.ImportRun;
import cn.chenghua.governance.project.intake.ImportRuns;
import cn.chenghua.governance.site.Errands;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes tables in through pages: kept for a dry run first, then taken as a whole or without the rows that cannot be taken. A
 * small table is taken before the answer, a large one after it, with a page that tells how far it is.
 */
@Component
public class TableDoor {

    private static final int SMALL = 128 * 1024;
    private static final int LATEST = 5;
    private final UploadShelf shelf;
    private final ImportDesk desk;
    private final ImportRuns runs;
    private final Errands errands;
    private final Sentences sentences;
    private final Figures figures;

    TableDoor(UploadShelf shelf, ImportDesk desk, ImportRuns runs, Errands errands, Sentences sentences, Figures figures) {
        this.shelf = shelf;
        this.desk = desk;
        this.runs = runs;
        this.errands = errands;
        this.sentences = sentences;
        this.figures = figures;
    }

    /** Asks for a file, and leads back to the latest runs. */
    public String form(Actor actor, Page page, Model model) {
        model.addAttribute("runs", runs.latest(actor.account(), page.purpose, LATEST));
        return page.view;
    }

    /** Shows what would happen, and keeps the file. */
    public String judge(Actor actor, Page page, MultipartFile file, @Nullable String encoding, Model model) {
        try {
            var content = file.getBytes();
            model.addAttribute("trial", page.intake.judge(actor, content, encoding));
            model.addAttribute("upload", shelf.keep(actor.account(), page.purpose, "", content));
            model.addAttribute("encoding", encoding);
            desk.earlier(page.purpose, content).ifPresent(run -> model.addAttribute("earlier",
                    sentences.say("project.import.earlier", run.who(), figures.moment(run.ended()))));
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return form(actor, page, model);
    }

    /** Takes the kept file in, of which the dry run counted {@code total} rows. */
    public String take(Actor actor, Page page, Kept kept, Model model, RedirectAttributes next) {
        if (runs.find(actor.account(), page.purpose, kept.upload).filter(ImportRun::running).isPresent()) {
            return "redirect:" + page.run(kept.upload);
        }
        try {
            var content = shelf.find(actor.account(), page.purpose, kept.upload).orElseThrow(ImportRefused::gone);
            desk.begin(actor, page.purpose, kept.upload, content, kept.total);
            if (content.length > SMALL) {
                errands.run(() -> take(actor, page, kept, content));
                return "redirect:" + page.run(kept.upload);
            }
            next.addFlashAttribute("notice", said(page, take(actor, page, kept, content)));
            return "redirect:" + page.then;
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            return form(actor, page, model);
        }
    }

    private Tally take(Actor actor, Page page, Kept kept, byte[] content) {
        try {
            var tally = desk.take(kept.upload, told -> page.intake.take(actor, content, kept.encoding, kept.onlyGood, told));
            shelf.drop(kept.upload);
            return tally;
        } catch (Refusal refusal) {
            desk.refuse(kept.upload, ImportRun.State.REFUSED, sentences.of(refusal));
            throw refusal;
        } catch (RuntimeException e) {
            desk.refuse(kept.upload, ImportRun.State.BROKEN, "");
            throw e;
        }
    }

    /** How far a run of one's own is; while it runs the page comes again by itself. */
    public String run(Actor actor, Page page, UUID id, Model model, HttpServletResponse response) {
        var run = runs.find(actor.account(), page.purpose, id).orElseThrow(() -> ImportRefused.unknown(id));
        if (run.running()) {
            response.setHeader("Refresh", "2");
        }
        model.addAttribute("run", run);
        model.addAttribute("page", page);
        model.addAttribute("said", said(page, run.tally()));
        return "project/run";
    }

    private String said(Page page, Tally tally) {
        return sentences.say(page.notice, tally.added(), tally.changed(), tally.unchanged(), tally.refused());
    }

    /**
     * A page that takes tables of one sort.
     *
     * @param purpose under which uploads are kept, such as {@code projects}; it is also the first part of the path
     * @param view the template of the page
     * @param title the message it is called by
     * @param then where it leads afterwards
     * @param notice the message with how many rows became what
     */
    public record Page(String purpose, String view, String title, String then, String notice, Intake intake) {
        public String path() {
            return "/" + purpose + "/import";
        }

        String run(UUID id) {
            return path() + "/" + id;
        }
    }

    /** A kept file and how it is to be taken in; {@code total} is how many rows its dry run counted. */
    public record Kept(UUID upload, @Nullable String encoding, boolean onlyGood, int total) {
    }

    /** Reads a table twice, so that neither the dry run nor the taking holds it whole. */
    public interface Intake {

        /** What would happen, without writing anything. */
        Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding);

        /** Takes the table in and tells of each row; with {@code onlyGood} without the rows that cannot be taken. */
        Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told);
    }
}
