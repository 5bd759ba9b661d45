package cn.chenghua.governance.district.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.ReorganisationDesk;
import cn.chenghua.governance.district.Steward;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/units/reorganise/import")
class ReorganisationImportController {

    private static final String PURPOSE = "reorganisation";
    private final ReorganisationDesk desk;
    private final Uploads uploads;
    private final Sentences sentences;

    ReorganisationImportController(ReorganisationDesk desk, Uploads uploads, Sentences sentences) {
        this.desk = desk;
        this.uploads = uploads;
        this.sentences = sentences;
    }

    @GetMapping
    String form() {
        return "district/reorganise-import";
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        return Templates.csv("reorganisations", ReorganisationSheet.COLUMNS);
    }

    @PostMapping
    String dryRun(Steward steward, @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String encoding,
            Model model) {
        try {
            return show(trial(Uploads.content(file), encoding), uploads.keep(steward, PURPOSE, file), encoding, model);
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            return "district/reorganise-import";
        }
    }

    @PostMapping("/apply")
    String apply(Steward steward, @RequestParam UUID upload, @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(defaultValue = "false") boolean soundOnly, Model model, RedirectAttributes next) {
        try {
            var trial = trial(uploads.find(steward, PURPOSE, upload), encoding);
            if (Uploads.stops(trial.notes) && !soundOnly) {
                model.addAttribute("warning", sentences.say("district.import.stopped"));
                return show(trial, upload, encoding, model);
            }
            var done = desk.applyAll(trial.trial.wishes(), steward);
            uploads.drop(upload);
            next.addFlashAttribute("notice", sentences.say("district.import.reorganised", done.size()));
            return "redirect:/units";
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            return "district/reorganise-import";
        }
    }

    private static String show(Dry dry, UUID upload, @Nullable String encoding, Model model) {
        Uploads.show(model, upload, dry.notes, Uploads.encoded(encoding));
        model.addAttribute("trial", dry.trial);
        return "district/reorganise-import";
    }

    private Dry trial(byte[] content, @Nullable String encoding) {
        var names = ReorganisationSheet.otherNames(column -> sentences.word("district.column." + column, column));
        var declared = encoding == null || encoding.isBlank() ? null : encoding;
        var sheet = ReorganisationSheet.read(Table.open(content, declared, names));
        var trial = desk.trial(sheet.wishes());
        var notes = new ArrayList<>(sheet.notes());
        IntStream.range(0, trial.steps().size()).forEach(i -> {
            var step = trial.steps().get(i);
            var refusal = step.refusal();
            if (refusal != null) {
                notes.add(sheet.refused(i, refusal));
            } else if (step.done()) {
                notes.add(sheet.repeated(i));
            }
        });
        notes.sort(Comparator.comparingInt(RowNote::row));
        return new Dry(trial, notes);
    }

    private record Dry(ReorganisationDesk.Trial trial, List<RowNote> notes) {
    }
}
