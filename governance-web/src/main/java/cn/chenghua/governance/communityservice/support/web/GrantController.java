package cn.chenghua.governance.communityservice.support.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RecordPage;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Question;
import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterPages;
import cn.chenghua.governance.communityservice.support.GrantBook;
import cn.chenghua.governance.communityservice.support.SupportDesk;
import cn.chenghua.governance.project.web.Forms;
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

/** The grants and one of them, which can be taken back. */
@Controller
@RequestMapping("/services/grants")
class GrantController extends RegisterPages {

    private final SupportDesk desk;
    private final GrantBook book;
    private final UnitNames units;
    private final Figures figures;
    private final FieldWords words;
    private final RecordDoor door;

    GrantController(GrantRegister register, RegisterListDoor registers, SupportDesk desk, GrantBook book, UnitNames units,
            Figures figures, FieldWords words, RecordDoor door) {
        super(register, registers);
        this.desk = desk;
        this.book = book;
        this.units = units;
        this.figures = figures;
        this.words = words;
        this.door = door;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var grant = desk.grant(actor, id);
        var page = new RecordPage("grants", grant.firm()).fact("yuan", figures.decimal(grant.yuan(), 2))
                .fact("day", figures.day(grant.day())).fact("unit", units.asOfNow().apply(grant.place()))
                .fact("rule", words.label("rule"), "/services/rules/" + grant.rule())
                .fact("evidence", words.label("evidence"), "/evidence/" + grant.evidence() + "/about");
        if (grant.reverses() == null && !book.reversed(id)) {
            page.change("reverse", "/services/grants/" + id + "/reverse", 0, true,
                    List.of(Question.of("day", "date", door.today())));
        }
        return door.show(page, actor.scope(Right.EDIT_PROJECTS).covers(grant.place()), model);
    }

    @PostMapping("/{id}/reverse")
    String reverse(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        desk.grant(actor, id);
        return door.change("reverse", typed, new Forms.Answer(model, next, response, "/services/grants/" + id),
                () -> desk.reverse(actor, id, Typed.day(typed, "day"), Forms.proof(typed, file)), () -> show(actor, id, model));
    }
}
