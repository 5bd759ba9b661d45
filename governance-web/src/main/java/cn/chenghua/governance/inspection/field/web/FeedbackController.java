package cn.chenghua.governance.inspection.field.web;

import java.time.Instant;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.inspection.field.Feedback;
import cn.chenghua.governance.inspection.field.FeedbackBook;
import cn.chenghua.governance.inspection.field.FeedbackDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What was complained of and proposed in the field. */
@Controller
class FeedbackController {

    private static final String PATH = "/field-feedback";
    private static final int PAGE = 50;
    private final FeedbackDesk desk;

    FeedbackController(FeedbackDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    String list(Actor actor, @RequestParam(required = false) Feedback.@Nullable Topic topic,
            @RequestParam(required = false) @Nullable Instant before, @RequestParam(required = false) @Nullable UUID id,
            Model model) {
        var after = before == null || id == null ? null : new FeedbackBook.Place(before, id);
        var found = desk.read(actor, topic, after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("lines", shown);
        model.addAttribute("topics", Feedback.Topic.values());
        model.addAttribute("topic", topic);
        model.addAttribute("all", actor.reads().wholeDistrict());
        model.addAttribute("next", found.size() > PAGE ? next(topic, shown.getLast()) : null);
        return "field/feedback";
    }

    private static String next(Feedback.@Nullable Topic topic, Feedback last) {
        var next = UriComponentsBuilder.fromPath(PATH).queryParam("before", last.receivedAt()).queryParam("id", last.id());
        return (topic == null ? next : next.queryParam("topic", topic)).encode().build().toString();
    }
}
