package cn.chenghua.governance.communityservice.catalogue.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.catalogue.CatalogueDesk;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterPages;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.communityservice.terminal.RecordTest;
import cn.chenghua.governance.communityservice.terminal.TestDesk;
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

/** The catalogue and one service with its tests. */
@Controller
@RequestMapping("/services/catalogue")
class ServiceController extends RegisterPages {

    private final CatalogueDesk desk;
    private final TestDesk tests;
    private final ServiceProjects projects;
    private final ServiceView view;
    private final RecordDoor door;

    ServiceController(ServiceRegister register, RegisterListDoor registers, CatalogueDesk desk, TestDesk tests,
            ServiceProjects projects, ServiceView view, RecordDoor door) {
        super(register, registers);
        this.desk = desk;
        this.tests = tests;
        this.projects = projects;
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
        return change(actor, id, "describe", typed, new Forms.Answer(model, next, response, "/services/catalogue/" + id),
                () -> desk.describe(actor, id, Typed.version(typed), ServiceView.offer(typed)));
    }

    @PostMapping("/{id}/test")
    String test(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "test", typed, new Forms.Answer(model, next, response, "/services/catalogue/" + id), () -> {
            var station = projects.numbered(actor, Station.KIND, "station", Typed.text(typed, "station"));
            tests.add(actor,
                    new RecordTest(Forms.id(typed), id, station.id(), Typed.day(typed, "day"),
                            (int) Typed.number("passed", typed.get("passed")),
                            (int) Typed.number("failed", typed.get("failed")), Typed.text(typed, "note"),
                            Forms.proof(typed, file)));
        });
    }

    private String change(Actor actor, UUID id, String verb, Map<String, String> typed, Forms.Answer answer, Runnable change) {
        desk.read(actor, id);
        return door.change(verb, typed, answer, change, () -> view.show(actor, id, answer.model()));
    }
}
