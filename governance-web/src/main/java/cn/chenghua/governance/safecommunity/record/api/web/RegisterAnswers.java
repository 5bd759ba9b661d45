package cn.chenghua.governance.safecommunity.record.api.web;

import java.net.URI;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.safecommunity.record.RecordDesk;
import cn.chenghua.governance.safecommunity.record.RecordLines;
import cn.chenghua.governance.safecommunity.record.RecordSteps;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.web.RecordFilters;
import cn.chenghua.governance.safecommunity.record.web.RecordQuery;
import cn.chenghua.governance.safecommunity.record.web.Shelf;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.VersionNotSaid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What every register answers REST clients. */
@Component
public class RegisterAnswers {

    private final RecordDesk desk;
    private final RecordSteps steps;
    private final RecordLines lines;
    private final RecordFilters filters;
    private final Repeats repeats;

    RegisterAnswers(RecordDesk desk, RecordSteps steps, RecordLines lines, RecordFilters filters, Repeats repeats) {
        this.desk = desk;
        this.steps = steps;
        this.lines = lines;
        this.filters = filters;
        this.repeats = repeats;
    }

    ResponseEntity<RecordJson.Page> list(Actor actor, Shelf shelf, RecordQuery query, int limit) {
        var filter = filters.of(actor, shelf, query);
        var page = RestPage.of(limit, size -> lines.list(filter, Places.id("after", query.after()), size));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new RecordJson.Page(filters.today(),
                lines.count(filter), query.applied(), page.shown().stream().map(RecordJson.LineJson::of).toList(),
                page.next(shelf.api(), last -> query.from(last.id()))));
    }

    ResponseEntity<RecordJson> one(Actor actor, Shelf shelf, UUID id) {
        return answer(shelf, desk.read(actor, shelf.kind(), id));
    }

    ResponseEntity<RecordJson> register(Actor actor, Shelf shelf, @Nullable String key, RecordJson.New body) {
        return repeats.answer(actor, key, shelf.api(), body, RecordJson.class, () -> {
            var made = desk.register(actor, shelf.kind(), body.wish(), Proof.of(Typed.text(body.evidence()), null));
            return ResponseEntity.created(URI.create(shelf.api() + "/" + made.id())).eTag("\"" + made.version() + "\"")
                    .cacheControl(CacheControl.noStore()).body(RecordJson.of(made, shelf, filters.today()));
        });
    }

    ResponseEntity<RecordJson> step(Actor actor, Shelf shelf, UUID id, @Nullable String match, @Nullable String key,
            RecordJson.Stepped body) {
        desk.read(actor, shelf.kind(), id);
        var version = VersionNotSaid.version(match);
        return repeats.answer(actor, key, shelf.api() + "/" + id + "/steps", body, RecordJson.class,
                () -> answer(shelf, steps.take(actor, shelf.kind(), id, version, body.step(),
                        Proof.of(Typed.text(body.evidence()), null))));
    }

    private ResponseEntity<RecordJson> answer(Shelf shelf, SafetyRecord of) {
        return ResponseEntity.ok().eTag("\"" + of.version() + "\"").cacheControl(CacheControl.noStore())
                .body(RecordJson.of(of, shelf, filters.today()));
    }
}
