package cn.chenghua.governance.project.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UploadShelf;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes tables in through pages: kept for a dry run first, then taken as a whole or without the rows that cannot be taken. */
@Component
public class TableDoor {

    private final UploadShelf shelf;
    private final Sentences sentences;

    TableDoor(UploadShelf shelf, Sentences sentences) {
        this.shelf = shelf;
        this.sentences = sentences;
    }

    /** Shows what would happen, and keeps the file. */
    public String judge(Actor actor, Page page, MultipartFile file, @Nullable String encoding, Model model) {
        try {
            var content = file.getBytes();
            model.addAttribute("trial", page.intake.judge(actor, content, encoding));
            model.addAttribute("upload", shelf.keep(actor.account(), page.purpose, "", content));
            model.addAttribute("encoding", encoding);
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.view;
    }

    /** Takes the kept file in. */
    public String take(Actor actor, Page page, UUID upload, @Nullable String encoding, boolean onlyGood, Model model,
            RedirectAttributes next) {
        try {
            var content = shelf.find(actor.account(), page.purpose, upload).orElseThrow(ImportRefused::gone);
            var tally = page.intake.take(actor, content, encoding, onlyGood);
            shelf.drop(upload);
            next.addFlashAttribute("notice",
                    sentences.say(page.notice, tally.added(), tally.changed(), tally.unchanged(), tally.refused()));
            return "redirect:" + page.then;
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            return page.view;
        }
    }

    /**
     * A page that takes tables of one sort.
     *
     * @param purpose under which uploads are kept, such as {@code projects}
     * @param view the template of the page
     * @param then where it leads afterwards
     * @param notice the message with how many rows became what
     */
    public record Page(String purpose, String view, String then, String notice, Intake intake) {
    }

    /** Reads a table twice, so that neither the dry run nor the taking holds it whole. */
    public interface Intake {

        /** What would happen, without writing anything. */
        Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding);

        /** Takes the table in; with {@code onlyGood} without the rows that cannot be taken. */
        Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood);
    }
}
