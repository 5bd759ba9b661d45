package cn.chenghua.governance.responsibility.patrol.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.patrol.Due.State;
import cn.chenghua.governance.responsibility.web.AssetFilters;
import cn.chenghua.governance.responsibility.web.AssetWords;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which looks are due today, overdue or done, by sub-district and one by one. */
@Controller
class PatrolController {

    private static final int PAGE = 50;
    private final PatrolBoard board;
    private final AssetFilters filters;
    private final AssetWords words;
    private final UnitNames units;

    PatrolController(PatrolBoard board, AssetFilters filters, AssetWords words, UnitNames units) {
        this.board = board;
        this.filters = filters;
        this.words = words;
        this.units = units;
    }

    @GetMapping("/patrols")
    String list(Actor actor, @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String state, @RequestParam(required = false) @Nullable String after,
            Model model) {
        var query = new PatrolQuery(kind, unit, level, state);
        var found = board.of(actor, query, after == null || after.isBlank() ? null : after, PAGE);
        model.addAttribute("query", query);
        model.addAttribute("board", found);
        model.addAttribute("placed", units.named(found.units().stream().map(PatrolBoard.UnitSum::unit).toList()));
        model.addAttribute("next", found.next() == null ? null : "/patrols" + query.from(found.next()));
        model.addAttribute("today", filters.today());
        model.addAttribute("words", words);
        model.addAttribute("kinds", words.choices("kind", (Object[]) AssetKind.values()));
        model.addAttribute("levels", words.choices("level", (Object[]) Level.values()));
        model.addAttribute("states", State.values());
        model.addAttribute("places", filters.places(actor));
        return "responsibility/patrols";
    }
}
