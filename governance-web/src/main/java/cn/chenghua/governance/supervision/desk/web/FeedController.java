package cn.chenghua.governance.supervision.desk.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.supervision.feed.DueDayCalendar;
import cn.chenghua.governance.supervision.feed.DueDayCalendar.Event;
import cn.chenghua.governance.supervision.feed.FeedDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The due days of an account for a calendar program, which cannot sign in: the secret in the path is the whole key. */
@Controller
class FeedController {

    private final FeedDesk feeds;
    private final Desk desk;
    private final Sentences sentences;
    private final Clock clock;
    private final Environment environment;

    FeedController(FeedDesk feeds, Desk desk, Sentences sentences, Clock clock, Environment environment) {
        this.feeds = feeds;
        this.desk = desk;
        this.sentences = sentences;
        this.clock = clock;
        this.environment = environment;
    }

    @GetMapping("/calendar-feed/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        return feeds.bearer(secret).map(this::calendar).orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> calendar(Actor actor) {
        var events = new ArrayList<Event>();
        for (var lying : Desk.sorted(desk.groups(actor))) {
            var due = lying.item().due();
            if (due != null) {
                var waits = sentences.say("desk.group." + lying.group());
                events.add(new Event(lying.item().key(), due,
                        sentences.say("desk.feed.event", waits, lying.item().number(), lying.item().title()),
                        sentences.say("desk.feed.about", waits, actor.displayName()), link(lying.item().path())));
            }
        }
        var text = DueDayCalendar.write(sentences.say("desk.feed.name", actor.displayName()), clock.instant(), events);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"due-days.ics\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String link(String path) {
        var address = environment.getProperty("governance.address");
        return address == null ? null : address.replaceFirst("/+$", "") + path;
    }
}
