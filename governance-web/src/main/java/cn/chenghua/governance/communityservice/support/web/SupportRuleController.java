package cn.chenghua.governance.communityservice.support.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RecordPage;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Cell;
import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterPages;
import cn.chenghua.governance.communityservice.support.GrantBook;
import cn.chenghua.governance.communityservice.support.RuleState;
import cn.chenghua.governance.communityservice.support.RuleVerb;
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

/** The rules of support and one of them with its steps and what was granted by it. */
@Controller
@RequestMapping("/services/rules")
class SupportRuleController extends RegisterPages {

    private final SupportDesk desk;
    private final GrantBook grants;
    private final UnitNames units;
    private final Figures figures;
    private final FieldWords words;
    private final RecordDoor door;

    SupportRuleController(SupportRuleRegister register, RegisterListDoor registers, SupportDesk desk, GrantBook grants,
            UnitNames units,
            Figures figures, FieldWords words, RecordDoor door) {
        super(register, registers);
        this.desk = desk;
        this.grants = grants;
        this.units = units;
        this.figures = figures;
        this.words = words;
        this.door = door;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var rule = desk.read(actor, id);
        var names = units.asOfNow();
        var keeper = rule.keeper();
        var state = Field.choice("state", "services.rule.state.", RuleState.values(), "");
        var page = new RecordPage("rules", rule.title()).fact("unit", names.apply(keeper.place()))
                .fact("responsible", words.shown(state, keeper.responsible(), names))
                .fact("state", words.shown(state, rule.state().name(), names))
                .steps(rule.steps(), "services.rule", rule.open(), "/services/rules/" + id + "/step", rule.version())
                .section("sums", List.of("year", "yuan"),
                        grants.sums(actor.reads(), id).entrySet().stream()
                                .map(sum -> List.of(Cell.of(String.valueOf(sum.getKey())),
                                        Cell.figure(figures.decimal(sum.getValue(), 2))))
                                .toList());
        return door.show(page, actor.scope(Right.EDIT_PROJECTS).covers(keeper.place(), keeper.responsible()), model);
    }

    @PostMapping("/{id}/step")
    String step(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        desk.read(actor, id);
        return door.change("step", typed, new Forms.Answer(model, next, response, "/services/rules/" + id),
                () -> desk.step(actor, id, Typed.version(typed), Typed.constant(RuleVerb.class, "verb", typed.get("verb")),
                        Typed.day(typed, "day"), Forms.proof(typed, file)),
                () -> show(actor, id, model));
    }
}
