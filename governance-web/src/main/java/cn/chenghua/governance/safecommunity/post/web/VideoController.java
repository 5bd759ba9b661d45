package cn.chenghua.governance.safecommunity.post.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.safecommunity.post.EndpointDesk;
import cn.chenghua.governance.safecommunity.post.VideoEndpoint;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of endpoints of the video-link network. */
@Controller
class VideoController {

    private final EndpointDesk desk;
    private final SafetyView view;
    private final Forms forms;

    VideoController(EndpointDesk desk, SafetyView view, Forms forms) {
        this.desk = desk;
        this.view = view;
        this.forms = forms;
    }

    @GetMapping("/safety/video")
    String list(Actor actor, @RequestParam(required = false) @Nullable String state, Model model) {
        view.fill(actor, model);
        var wanted = SafetyView.constant(VideoEndpoint.State.class, "state", state);
        model.addAttribute("states", view.choices("endpoint", VideoEndpoint.State.values()));
        model.addAttribute("endpoints",
                desk.all(actor).stream().filter(one -> wanted == null || one.state() == wanted).toList());
        return "safety/video";
    }

    @PostMapping("/safety/video")
    String register(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return forms.change("new", typed, new Forms.Answer(model, next, response, "/safety/video"),
                () -> desk.register(actor, new VideoEndpoint(Forms.id(typed), Typed.text(typed, "name"),
                        new UnitCode(Typed.text(typed, "place")), Typed.text(typed, "responsible"), Typed.text(typed, "site"),
                        Typed.constant(VideoEndpoint.State.class, "state", typed.get("state")), Typed.day(typed, "since"))),
                () -> list(actor, null, model));
    }

    @GetMapping("/safety/video/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var one = desk.read(actor, id);
        view.fill(actor, model);
        model.addAttribute("endpoint", one);
        model.addAttribute("states", view.choices("endpoint", VideoEndpoint.State.values()));
        model.addAttribute("edits", SafetyView.edits(actor, one.place(), one.responsible()));
        return "safety/endpoint";
    }

    @PostMapping("/safety/video/{id}")
    String turn(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        desk.read(actor, id);
        return forms.change("turn", typed, new Forms.Answer(model, next, response, "/safety/video/" + id),
                () -> desk.turn(actor, id, Typed.version(typed),
                        Typed.constant(VideoEndpoint.State.class, "state", typed.get("state")), Typed.day(typed, "since")),
                () -> show(actor, id, model));
    }
}
