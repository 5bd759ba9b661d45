package cn.chenghua.governance.backstreet.green.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.green.GreenDesk;
import cn.chenghua.governance.backstreet.green.GreenSite;
import cn.chenghua.governance.backstreet.plane.web.MapFeature;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one green site, with the forms that draw it and say what counts. */
@Controller
@RequestMapping("/backstreet/green/{id}")
class GreenController {

    private final GreenDesk desk;
    private final GreenView view;
    private final ShapeDoor door;
    private final Sentences sentences;

    GreenController(GreenDesk desk, GreenView view, ShapeDoor door, Sentences sentences) {
        this.desk = desk;
        this.view = view;
        this.door = door;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        return view.show(actor, desk.read(actor, id), model);
    }

    @GetMapping("/shapes")
    @ResponseBody
    ResponseEntity<Map<String, Object>> shapes(Actor actor, @PathVariable UUID id) {
        var record = desk.read(actor, id);
        var shape = record.site().geometry();
        var tone = "green-" + record.level().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return MapFeature
                .answer(shape == null ? List.of() : List.of(new MapFeature(shape, record.project().name(), tone, null)));
    }

    @PostMapping("/draw")
    String draw(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "draw", typed, model, next, response, () -> {
            var crs = Typed.constant(Crs.class, "crs", typed.get("crs"));
            var text = file == null || file.isEmpty() ? Typed.text(typed, "geometry") : content(file);
            desk.draw(actor, id, Typed.version(typed), door.read(text, crs), Typed.text(typed, "source"),
                    Typed.constant(GreenSite.Basis.class, "basis", typed.get("basis")), proof(typed));
        });
    }

    private static String content(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @PostMapping("/count")
    String count(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "count", typed, model, next, response, () -> desk.count(actor, id, Typed.version(typed),
                Typed.constant(GreenSite.Basis.class, "basis", typed.get("basis")), proof(typed)));
    }

    @PostMapping("/state")
    String state(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "state", typed, model, next, response,
                () -> desk.state(actor, id, Typed.version(typed), needed(typed, "stated"), proof(typed)));
    }

    @PostMapping("/share")
    String share(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "share", typed, model, next, response, () -> desk.complete(actor, id, Typed.version(typed),
                needed(typed, "share"), Typed.day(typed, "on"), proof(typed)));
    }

    private static BigDecimal needed(Map<String, String> typed, String name) {
        var amount = Typed.amount(typed, name);
        if (amount == null) {
            throw new Typed.Unreadable("typed.amount", name, "");
        }
        return amount;
    }

    private static Proof proof(Map<String, String> typed) {
        return Proof.of(Typed.text(typed, "evidence"), null);
    }

    private String change(Actor actor, UUID id, String form, Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response, Runnable change) {
        desk.read(actor, id);
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.say("green.saved"));
            return "redirect:/backstreet/green/" + id;
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus((refusal instanceof SavedInBetween ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
                    .value());
            model.addAttribute("failed", form);
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("field", refusal.field());
            model.addAttribute("typed", typed);
            return view.show(actor, desk.read(actor, id), model);
        }
    }
}
