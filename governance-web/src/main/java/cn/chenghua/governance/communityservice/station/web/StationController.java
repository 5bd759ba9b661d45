package cn.chenghua.governance.communityservice.station.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterPages;
import cn.chenghua.governance.communityservice.station.StationDesk;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of stations and one station with the forms that describe, open and close it. */
@Controller
@RequestMapping("/services/stations")
class StationController extends RegisterPages {

    private final StationDesk desk;
    private final StationView view;
    private final RecordDoor door;

    StationController(StationRegister register, RegisterListDoor registers, StationDesk desk, StationView view, RecordDoor door) {
        super(register, registers);
        this.desk = desk;
        this.view = view;
        this.door = door;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        return view.show(actor, id, model);
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> said, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        var typed = new LinkedHashMap<String, String>();
        said.forEach((name, values) -> typed.put(name, String.join(";", values)));
        return change(actor, id, "describe", typed, new Forms.Answer(model, next, response, "/services/stations/" + id),
                () -> desk.describe(actor, id, Typed.version(typed), view.outfit(typed)));
    }

    @PostMapping("/{id}/open")
    String open(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "open", typed, new Forms.Answer(model, next, response, "/services/stations/" + id),
                () -> desk.open(actor, id, Typed.version(typed), Typed.day(typed, "day"), Forms.proof(typed, file)));
    }

    @PostMapping("/{id}/close")
    String close(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "close", typed, new Forms.Answer(model, next, response, "/services/stations/" + id),
                () -> desk.close(actor, id, Typed.version(typed), Typed.day(typed, "day"), Forms.proof(typed, file)));
    }

    private String change(Actor actor, UUID id, String verb, Map<String, String> typed, Forms.Answer answer, Runnable change) {
        desk.read(actor, id);
        return door.change(verb, typed, answer, change, () -> view.show(actor, id, answer.model()));
    }
}
