package cn.chenghua.governance.funding.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UploadShelf;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a table of postings: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/funds/import")
class FundImportController {

    private static final String PURPOSE = "funds";
    private final FundImport funds;
    private final UploadShelf shelf;
    private final Sentences sentences;

    FundImportController(FundImport funds, UploadShelf shelf, Sentences sentences) {
        this.funds = funds;
        this.shelf = shelf;
        this.sentences = sentences;
    }

    @GetMapping
    String form() {
        return "funding/import";
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String encoding,
            Model model) {
        try {
            var content = file.getBytes();
            model.addAttribute("trial", funds.judge(actor, content, encoding));
            model.addAttribute("upload", shelf.keep(actor.account(), PURPOSE, "", content));
            model.addAttribute("encoding", encoding);
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "funding/import";
    }

    @PostMapping("/apply")
    String apply(Actor actor, @RequestParam UUID upload, @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(defaultValue = "false") boolean onlyGood, Model model, RedirectAttributes next) {
        try {
            var content = shelf.find(actor.account(), PURPOSE, upload).orElseThrow(ImportGone::new);
            var tally = funds.take(actor, content, encoding, onlyGood);
            shelf.drop(upload);
            next.addFlashAttribute("notice",
                    sentences.say("funding.imported", tally.added(), tally.unchanged(), tally.refused()));
            return "redirect:/funds/entries";
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            return "funding/import";
        }
    }

    /** A table that was taken in already, is older than a day or belongs to someone else. */
    static final class ImportGone extends Refusal {
        ImportGone() {
            super("project.import.gone", "file");
        }
    }
}
