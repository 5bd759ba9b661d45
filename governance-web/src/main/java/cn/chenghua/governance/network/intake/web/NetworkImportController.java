package cn.chenghua.governance.network.intake.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Steward;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.network.NetworkRules;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.network.intake.NetworkDesk;
import cn.chenghua.governance.network.intake.TakeNetwork;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a file of streets: a dry run first, then all or nothing. */
@Controller
@RequestMapping("/network/import")
class NetworkImportController {

    private final NetworkDesk desk;
    private final Networks networks;
    private final NetworkRules rules;
    private final NetworkShelf shelf;
    private final Sentences sentences;

    NetworkImportController(NetworkDesk desk, Networks networks, NetworkRules rules, NetworkShelf shelf, Sentences sentences) {
        this.desk = desk;
        this.networks = networks;
        this.rules = rules;
        this.shelf = shelf;
        this.sentences = sentences;
    }

    @ModelAttribute("systems")
    Crs[] systems() {
        return Crs.values();
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("current", networks.current().orElse(null));
        model.addAttribute("rules", rules);
        return "network/import";
    }

    @PostMapping
    String dryRun(Steward steward, @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile edges,
            @ModelAttribute Said said, Model model) throws IOException {
        model.addAttribute("said", said);
        try {
            said.wish();
            var content = file.getBytes();
            var second = edges == null || edges.isEmpty() ? null : edges.getBytes();
            var read = NetworkFile.read(content, second, said.crs(), rules);
            show(read, model);
            model.addAttribute("kept", shelf.keep(steward, content, second));
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
        }
        return form(model);
    }

    @PostMapping("/apply")
    String apply(Steward steward, @RequestParam UUID upload, @RequestParam(required = false) @Nullable UUID edges,
            @ModelAttribute Said said, Model model, RedirectAttributes next) {
        var kept = new NetworkShelf.Kept(upload, edges);
        model.addAttribute("said", said);
        try {
            var read = NetworkFile.read(shelf.first(steward, kept), shelf.second(steward, kept), said.crs(), rules);
            if (read.stopped()) {
                model.addAttribute("warning", sentences.say("network.import.stopped"));
                show(read, model);
                model.addAttribute("kept", kept);
                return form(model);
            }
            var version = desk.take(steward, said.wish(), read.draft());
            shelf.drop(kept);
            next.addFlashAttribute("notice",
                    sentences.say("network.import.done", version.number(), version.nodes(), version.edges()));
            return "redirect:/network";
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            return form(model);
        }
    }

    private void show(NetworkFile read, Model model) {
        model.addAttribute("read", read);
        model.addAttribute("network", read.draft().network());
        model.addAttribute("stopped", read.stopped());
        model.addAttribute("nodeNotes", NetworkFile.shown(read.nodes(), this::label));
        model.addAttribute("edgeNotes", NetworkFile.shown(read.edges(), this::label));
        if (!read.stopped()) {
            model.addAttribute("likely", desk.likely(read.draft()).orElse(null));
            model.addAttribute("same", desk.same(read.draft()));
        }
    }

    private String label(String column) {
        return NetworkFile.columns().contains(column) ? sentences.say("network.column." + column) : column;
    }

    /** What is declared about a file beside its content. */
    record Said(@Nullable Crs crs, @Nullable LocalDate standsFor, @Nullable String source, @Nullable String licence,
            @Nullable Boolean certain) {

        @Override
        public Crs crs() {
            return crs == null ? Crs.WGS84 : crs;
        }

        TakeNetwork wish() {
            if (standsFor == null) {
                throw new Typed.Unreadable("typed.day", "standsFor", "");
            }
            return new TakeNetwork(standsFor, source == null ? "" : source.strip(), licence == null ? "" : licence.strip(),
                    Boolean.TRUE.equals(certain));
        }
    }
}
