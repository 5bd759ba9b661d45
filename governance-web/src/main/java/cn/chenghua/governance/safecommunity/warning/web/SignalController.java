package cn.chenghua.governance.safecommunity.warning.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.safecommunity.record.web.RegisterWords;
import cn.chenghua.governance.safecommunity.warning.SignalKind;
import cn.chenghua.governance.safecommunity.warning.SignalRefused;
import cn.chenghua.governance.safecommunity.warning.SignalSource;
import cn.chenghua.governance.safecommunity.warning.Signals;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of signals. */
@Controller
@RequestMapping("/safety/signals")
class SignalController {

    private static final int PAGE = 50;
    private final Signals signals;
    private final RegisterWords words;
    private final Places places;
    private final UnitNames units;

    SignalController(Signals signals, RegisterWords words, Places places, UnitNames units) {
        this.signals = signals;
        this.words = words;
        this.places = places;
        this.units = units;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute SignalQuery query, Model model) {
        var filter = query.filter(actor.reads());
        var found = signals.list(filter, Places.id("after", query.after()), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var count = signals.count(filter, SignalRestController.COUNTED + 1);
        model.addAttribute("signals", shown);
        model.addAttribute("count", Math.min(count, SignalRestController.COUNTED));
        model.addAttribute("more", count > SignalRestController.COUNTED);
        model.addAttribute("next", found.size() > PAGE ? "/safety/signals" + query.behind(shown.getLast().id()) : null);
        model.addAttribute("query", query);
        model.addAttribute("unitChoices", places.seen(actor));
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        put(model);
        return "warning/signals";
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("signal", signals.find(List.of(id)).stream().filter(one -> actor.reads().covers(one.place()))
                .findFirst().orElseThrow(() -> SignalRefused.unknown(id)));
        put(model);
        return "warning/signal";
    }

    private void put(Model model) {
        model.addAttribute("words", words);
        model.addAttribute("sources", SignalSource.values());
        model.addAttribute("named", units.asOfNow());
        model.addAttribute("measures", signals.kinds().stream().collect(Collectors.toMap(SignalKind::code, SignalKind::measure)));
    }
}
