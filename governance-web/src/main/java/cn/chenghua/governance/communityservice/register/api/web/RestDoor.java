package cn.chenghua.governance.communityservice.register.api.web;

import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.communityservice.register.table.web.RegisterSheet;
import cn.chenghua.governance.communityservice.register.web.Asked;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.register.web.Selection;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Registers for REST clients: list, read, add; by the same selection and the same use cases as their pages. */
@Component
public class RestDoor {

    private final Selection selection;
    private final RegisterSheet sheet;
    private final Repeats repeats;

    RestDoor(Selection selection, RegisterSheet sheet, Repeats repeats) {
        this.selection = selection;
        this.sheet = sheet;
        this.repeats = repeats;
    }

    public ResponseEntity<RestRecords> list(Actor actor, Register register, Asked asked, int limit, String path) {
        var all = selection.of(actor, register, asked);
        var after = Asked.plain(asked.after());
        var from = after.isEmpty() ? all : all.stream().dropWhile(row -> !row.id().equals(after)).skip(1).toList();
        var page = RestPage.of(limit, size -> from.subList(0, Math.min(size, from.size())));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new RestRecords(selection.today(), all.size(),
                page.shown().stream().map(RestDoor::json).toList(), page.next(path, last -> asked.from(last.id()))));
    }

    /** One record; {@code version} is what a change is based on, or 0 where none is. */
    public ResponseEntity<RestRecords.One> one(Actor actor, Register register, UUID id, long version) {
        var row = register.rows(actor).stream().filter(found -> found.id().equals(id.toString())).findFirst()
                .orElseThrow(() -> RecordRefused.unknown(id));
        return ResponseEntity.ok().eTag("\"" + version + "\"").cacheControl(CacheControl.noStore()).body(json(row));
    }

    /** Adds a record; its id, made by the client, makes a repeat harmless. */
    public ResponseEntity<RestRecords.Added> add(Actor actor, Register register, @Nullable String key, RestRecords.New body,
            String path) {
        return repeats.answer(actor, key, path, body, RestRecords.Added.class, () -> {
            var typed = new LinkedHashMap<>(body.said());
            var known = register.fields().stream().map(Field::name).toList();
            typed.keySet().stream().filter(name -> !known.contains(name) && !name.equals("id")).findFirst().ifPresent(name -> {
                throw new Typed.Unreadable("typed.choice", name, name);
            });
            var id = Places.id("id", typed.get("id"));
            var made = id == null ? UUID.randomUUID() : id;
            typed.put("id", made.toString());
            var fate = register.take(actor,
                    sheet.typed(register, typed, Proof.of(Typed.text(body.evidence()), null)));
            var added = new RestRecords.Added(made, fate.name());
            return fate == Fate.NEW
                    ? ResponseEntity.created(URI.create(path + "/" + made)).cacheControl(CacheControl.noStore()).body(added)
                    : ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(added);
        });
    }

    private static RestRecords.One json(Row row) {
        var fields = new LinkedHashMap<String, Object>();
        row.cells().forEach((name, value) -> fields.put(name, said(value)));
        return new RestRecords.One(row.id(), fields);
    }

    private static Object said(Object value) {
        return switch (value) {
            case UnitCode unit -> unit.value();
            case List<?> many -> many.stream().map(one -> said(Objects.requireNonNull(one))).toList();
            case BigDecimal amount -> amount.toPlainString();
            default -> value.toString();
        };
    }
}
