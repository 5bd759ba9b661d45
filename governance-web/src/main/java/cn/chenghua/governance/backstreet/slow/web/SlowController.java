package cn.chenghua.governance.backstreet.slow.web;

import java.util.ArrayList;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRules;
import cn.chenghua.governance.backstreet.plane.web.MapFeature;
import cn.chenghua.governance.backstreet.slow.SlowTraffic;
import cn.chenghua.governance.backstreet.slow.SlowWay.Mode;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** How far one can walk or cycle without a gap, and which streets have a way all along. */
@Controller
@RequestMapping("/backstreet/slow")
class SlowController {

    private static final int CHAINS = 20;
    private static final int STREETS = 100;
    private final SlowTraffic traffic;
    private final GreenRules rules;
    private final Sentences sentences;

    SlowController(SlowTraffic traffic, GreenRules rules, Sentences sentences) {
        this.traffic = traffic;
        this.rules = rules;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, @RequestParam(defaultValue = "FOOT") String mode, Model model) {
        var answer = traffic.answer(actor.reads(), Typed.constant(Mode.class, "mode", mode));
        model.addAttribute("answer", answer);
        model.addAttribute("chains", answer.chains().stream().limit(CHAINS).toList());
        model.addAttribute("sides", answer.sides().stream().limit(STREETS).toList());
        model.addAttribute("modes", Mode.values());
        model.addAttribute("side", rules.value(GreenRule.SLOW_SIDE));
        model.addAttribute("enough", rules.value(GreenRule.SLOW_SHARE));
        model.addAttribute("imports", actor.may(Right.KEEP_ASSETS));
        return "green/slow";
    }

    @GetMapping("/shapes")
    @ResponseBody
    ResponseEntity<Map<String, Object>> shapes(Actor actor, @RequestParam(defaultValue = "FOOT") String mode) {
        var features = new ArrayList<MapFeature>();
        var chains = traffic.answer(actor.reads(), Typed.constant(Mode.class, "mode", mode)).chains();
        for (var i = 0; i < chains.size(); i++) {
            for (var way : chains.get(i).ways()) {
                var name = way.street().isEmpty() ? way.number() : way.street();
                features.add(new MapFeature(way.geometry(), name + " · " + sentences.say("slow.kind." + way.kind()),
                        i == 0 ? "slow-longest" : "slow-other", null));
            }
        }
        return MapFeature.answer(features);
    }
}
