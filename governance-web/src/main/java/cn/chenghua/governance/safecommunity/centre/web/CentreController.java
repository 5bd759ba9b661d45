package cn.chenghua.governance.safecommunity.centre.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.safecommunity.centre.CentreDesk;
import cn.chenghua.governance.safecommunity.centre.CentreLevel;
import cn.chenghua.governance.safecommunity.centre.FunctionLists;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of centres on three levels, one centre with its functions, and the list of functions. */
@Controller
class CentreController {

    private final CentreRows rows;
    private final CentreDesk desk;
    private final FunctionLists lists;
    private final SafetyView view;
    private final Forms forms;

    CentreController(CentreRows rows, CentreDesk desk, FunctionLists lists, SafetyView view, Forms forms) {
        this.rows = rows;
        this.desk = desk;
        this.lists = lists;
        this.view = view;
        this.forms = forms;
    }

    @GetMapping("/safety/centres")
    String list(Actor actor, @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String functioning, @RequestParam(required = false) @Nullable String unit,
            Model model) {
        view.fill(actor, model);
        var wanted = SafetyView.constant(CentreLevel.class, "level", level);
        var all = rows.all(view.scope(actor, Right.READ, unit));
        model.addAttribute("levels", CentreLevel.values());
        model.addAttribute("counts", Count.of(all));
        model.addAttribute("level", wanted);
        model.addAttribute("functioning", functioning);
        model.addAttribute("unit", unit);
        model.addAttribute("rows", all.stream().filter(row -> wanted == null || row.level() == wanted)
                .filter(row -> functioning == null || functioning.isBlank()
                        || row.functioning() == Boolean.parseBoolean(functioning))
                .toList());
        return "safety/centres";
    }

    @GetMapping("/safety/centres/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var seen = desk.read(actor, id);
        view.fill(actor, model);
        model.addAttribute("centre", seen);
        model.addAttribute("edits", SafetyView.edits(actor, seen.project().place(), seen.project().responsible()));
        var functions = new LinkedHashMap<String, String>();
        seen.list().of(seen.level()).forEach(one -> functions.put(one.code(), one.name()));
        model.addAttribute("functions", functions);
        return "safety/centre";
    }

    @PostMapping("/safety/centres/{id}/look")
    String look(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        desk.read(actor, id);
        return forms.change("look", typed, new Forms.Answer(model, next, response, "/safety/centres/" + id),
                () -> desk.look(actor, id, Typed.version(typed), Typed.text(typed, "function"), Typed.day(typed, "day"),
                        Typed.text(typed, "works").equals("true"), Forms.proof(typed, file)),
                () -> show(actor, id, model));
    }

    @GetMapping("/safety/functions")
    String functions(Actor actor, Model model) {
        view.fill(actor, model);
        model.addAttribute("lists", lists.findAllByOrderByNumberDesc());
        model.addAttribute("lines", FunctionText.write(desk.inForce()));
        model.addAttribute("sets", actor.scope(Right.SET_STANDARDS).wholeDistrict());
        return "safety/functions";
    }

    @PostMapping("/safety/functions")
    String set(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return forms.change("functions", typed, new Forms.Answer(model, next, response, "/safety/functions"),
                () -> desk.set(actor, (int) Typed.version(typed), Typed.text(typed, "label"),
                        FunctionText.read(Typed.text(typed, "functions"))),
                () -> functions(actor, model));
    }

    /** How many centres of a level there are, and how many function; without a level of all. */
    record Count(@Nullable CentreLevel level, long all, long functioning) {

        static List<Count> of(List<CentreRows.Row> rows) {
            var counts = new ArrayList<Count>();
            for (var level : CentreLevel.values()) {
                counts.add(of(level, rows.stream().filter(row -> row.level() == level).toList()));
            }
            counts.add(of(null, rows));
            return counts;
        }

        private static Count of(@Nullable CentreLevel level, List<CentreRows.Row> rows) {
            return new Count(level, rows.size(), rows.stream().filter(CentreRows.Row::functioning).count());
        }
    }
}
