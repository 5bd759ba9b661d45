package cn.chenghua.governance.casework.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.casework.CaseworkDesk;
import cn.chenghua.governance.casework.ReportDisorder;
import cn.chenghua.governance.casework.Shot;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.responsibility.UnknownAsset;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes down what somebody of the public told about an asset. */
@Controller
class NewDisorderController {

    private final CaseworkDesk desk;
    private final AssetRepository assets;
    private final DisorderWords words;
    private final DisorderNames names;
    private final Sentences sentences;

    NewDisorderController(CaseworkDesk desk, AssetRepository assets, DisorderWords words, DisorderNames names,
            Sentences sentences) {
        this.desk = desk;
        this.assets = assets;
        this.words = words;
        this.names = names;
        this.sentences = sentences;
    }

    @GetMapping("/cases/new")
    String form(Actor actor, @RequestParam(required = false) @Nullable String asset, Model model) {
        model.addAttribute("typed", asset == null ? Map.of() : Map.of("asset", asset));
        return page(model);
    }

    @PostMapping("/cases")
    String report(Actor actor, @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        try {
            var told = desk.report(actor, wish(typed, files));
            next.addFlashAttribute("notice", sentences.say("casework.reported", told.number()));
            return "redirect:/cases/" + told.id();
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("field", refusal.field());
            model.addAttribute("typed", typed);
            return page(model);
        }
    }

    private ReportDisorder wish(Map<String, String> typed, @Nullable List<MultipartFile> files) {
        var number = Typed.text(typed, "asset");
        var asset = assets.findAllByNumberIn(List.of(number)).stream().map(found -> found.id()).findFirst()
                .orElseThrow(() -> new UnknownAsset(number));
        return new ReportDisorder(asset, Typed.text(typed, "disorder"),
                Typed.constant(Severity.class, "severity", typed.get("severity")), Typed.text(typed, "spot"),
                Typed.amount(typed, "longitude"), Typed.amount(typed, "latitude"), Typed.text(typed, "text"),
                DisorderSteps.uploads(files).stream().map(file -> new Shot(file, null, false)).toList());
    }

    private String page(Model model) {
        model.addAttribute("severities", words.choices(Severity.class, "casework.severity."));
        model.addAttribute("disorders", names.choices());
        return "casework/new";
    }
}
