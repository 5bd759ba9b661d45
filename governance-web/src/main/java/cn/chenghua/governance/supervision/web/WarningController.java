package cn.chenghua.governance.supervision.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What could be supervised, with one step to a case for each. */
@Controller
class WarningController {

    private static final int FEW = 20;
    private static final int PAGE = 50;
    private final WarningBook book;
    private final UnitNames units;

    WarningController(WarningBook book, UnitNames units) {
        this.book = book;
        this.units = units;
    }

    @GetMapping("/supervision/warnings")
    String list(Actor actor, @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("sections", book.sections(actor, source, after, source == null ? FEW : PAGE));
        model.addAttribute("source", source);
        model.addAttribute("units", units);
        return "supervision/warnings";
    }
}
