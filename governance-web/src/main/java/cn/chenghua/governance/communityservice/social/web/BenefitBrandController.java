package cn.chenghua.governance.communityservice.social.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RecordPage;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Cell;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Question;
import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterPages;
import cn.chenghua.governance.communityservice.social.BenefitBrandDesk;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The brands and one of them with its sites. */
@Controller
@RequestMapping("/services/brands")
class BenefitBrandController extends RegisterPages {

    private final BenefitBrandDesk desk;
    private final UnitNames units;
    private final Places places;
    private final Figures figures;
    private final RecordDoor door;

    BenefitBrandController(BenefitBrandRegister register, RegisterListDoor registers, BenefitBrandDesk desk, UnitNames units,
            Places places,
            Figures figures, RecordDoor door) {
        super(register, registers);
        this.desk = desk;
        this.units = units;
        this.places = places;
        this.figures = figures;
        this.door = door;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var brand = desk.read(id);
        var names = units.asOfNow();
        var path = "/services/brands/" + id;
        var open = new LinkedHashMap<String, String>();
        brand.sites().stream().filter(site -> site.until() == null).forEach(site -> open.put(site.site(), site.site()));
        var choices = new LinkedHashMap<String, String>();
        places.edited(actor).forEach(choice -> choices.put(choice.getKey(), choice.getValue()));
        var page = new RecordPage("brands", brand.name()).fact("sites", figures.number(brand.atWork()))
                .section("sites", List.of("site", "unit", "since", "until"),
                        brand.sites().stream()
                                .map(site -> List.of(Cell.link(site.site(), "/evidence/" + site.evidence() + "/about"),
                                        Cell.of(names.apply(site.place())), Cell.of(figures.day(site.since())),
                                        Cell.of(figures.day(site.until()))))
                                .toList())
                .change("begin", path + "/begin", brand.version(), true,
                        List.of(Question.of("site", "text", ""), Question.choice("unit", choices, ""),
                                Question.of("day", "date", door.today())));
        if (!open.isEmpty()) {
            page.change("end", path + "/end", brand.version(), false,
                    List.of(Question.choice("site", open, ""), Question.of("day", "date", door.today())));
        }
        return door.show(page, actor.may(Right.EDIT_PROJECTS), model);
    }

    @PostMapping("/{id}/begin")
    String begin(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        desk.read(id);
        return door.change("begin", typed, new Forms.Answer(model, next, response, "/services/brands/" + id),
                () -> desk.begin(actor, id, Typed.version(typed), Typed.text(typed, "site"),
                        new UnitCode(Typed.text(typed, "unit")), Typed.day(typed, "day"), Forms.proof(typed, file)),
                () -> show(actor, id, model));
    }

    @PostMapping("/{id}/end")
    String end(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        desk.read(id);
        return door.change("end", typed, new Forms.Answer(model, next, response, "/services/brands/" + id),
                () -> desk.end(actor, id, Typed.version(typed), Typed.text(typed, "site"), Typed.day(typed, "day")),
                () -> show(actor, id, model));
    }
}
