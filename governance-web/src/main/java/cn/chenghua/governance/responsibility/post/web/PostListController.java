package cn.chenghua.governance.responsibility.post.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.responsibility.post.PostLines;
import cn.chenghua.governance.responsibility.web.AssetFilters;
import cn.chenghua.governance.responsibility.web.AssetWords;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of posts, vacant ones among them, with the number of assets that none of them answers for. */
@Controller
class PostListController {

    private static final int PAGE = 50;
    private static final int COUNTED = 10_000;
    private final PostLines lines;
    private final AssetLines assetLines;
    private final PostFilters filters;
    private final AssetFilters assets;
    private final AssetWords words;
    private final UnitNames units;

    PostListController(PostLines lines, AssetLines assetLines, PostFilters filters, AssetFilters assets, AssetWords words,
            UnitNames units) {
        this.lines = lines;
        this.assetLines = assetLines;
        this.filters = filters;
        this.assets = assets;
        this.words = words;
        this.units = units;
    }

    @GetMapping("/posts")
    String list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(defaultValue = "false") boolean vacant,
            @RequestParam(required = false) @Nullable String after, Model model) {
        var query = new PostQuery(text, kind, level, unit, vacant);
        var filter = filters.of(actor, query);
        var found = lines.list(filter, after == null || after.isBlank() ? null : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("query", query);
        model.addAttribute("lines", shown);
        model.addAttribute("placed", units.named(shown.stream().map(PostLines.Line::unit).toList()));
        model.addAttribute("count", lines.count(filter, COUNTED + 1));
        model.addAttribute("counted", COUNTED);
        model.addAttribute("next", found.size() > PAGE ? "/posts" + query.from(shown.getLast().number()) : null);
        model.addAttribute("places", assets.places(actor));
        model.addAttribute("keeps", actor.may(Right.KEEP_ASSETS));
        uncovered(actor, query, model);
        model.addAttribute("words", words);
        model.addAttribute("kinds", words.choices("kind", (Object[]) AssetKind.values()));
        model.addAttribute("levels", words.choices("level", (Object[]) Level.values()));
        return "responsibility/posts";
    }

    /** The gap beside the posts; a chief without a scope to read sees only what posts answer for. */
    private void uncovered(Actor actor, PostQuery query, Model model) {
        model.addAttribute("reads", actor.may(Right.READ));
        if (actor.may(Right.READ)) {
            model.addAttribute("uncovered",
                    assetLines.count(assets.uncovered(actor, query.kind(), query.unit()), COUNTED + 1));
            model.addAttribute("uncoveredPath", AssetFilters.uncoveredPath(query.kind(), query.unit()));
        }
    }
}
