package cn.chenghua.governance.inspection.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.InspectionLines.Filter;
import cn.chenghua.governance.inspection.InspectionLines.Mark;
import cn.chenghua.governance.inspection.InspectionView;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a question into a filter on what the actor may see; what it names must exist. */
@Component
class InspectionFilters {

    private static final String SPLIT = "_";
    private final InspectionView view;
    private final Hierarchies hierarchies;
    private final Clock clock;

    InspectionFilters(InspectionView view, Hierarchies hierarchies, Clock clock) {
        this.view = view;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    Filter of(Actor actor, InspectionQuery query) {
        var kind = given(query.kind());
        var level = given(query.level());
        var asset = given(query.asset());
        return new Filter(view.seen(actor), within(actor, given(query.unit())), query.text() == null ? "" : query.text(),
                kind == null ? null : Typed.constant(AssetKind.class, "kind", kind),
                level == null ? null : Typed.constant(Level.class, "level", level), truth("fine", given(query.fine())),
                truth("found", given(query.found())), asset == null ? null : id("asset", asset));
    }

    private @Nullable Scope within(Actor actor, @Nullable String unit) {
        if (unit == null) {
            return null;
        }
        var code = new UnitCode(unit);
        var hierarchy = hierarchies.current();
        if (hierarchy.find(code).isEmpty() || !actor.reads().widest().covers(code)) {
            throw new Hierarchy.UnknownUnit(code.value());
        }
        return Scope.of(hierarchy.within(code, today()));
    }

    private static @Nullable Boolean truth(String field, @Nullable String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw new Typed.Unreadable("typed.choice", field, text);
        }
        return text == null ? null : Boolean.valueOf(text);
    }

    static UUID id(String field, String text) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new Typed.Unreadable("typed.choice", field, text);
        }
        return UUID.fromString(text);
    }

    /** The mark in a link, such as {@code 2018-10-31T01:00:00Z_0192…}. */
    static @Nullable Mark mark(@Nullable String after) {
        var text = given(after);
        if (text == null) {
            return null;
        }
        var parts = text.split(SPLIT, 2);
        try {
            return new Mark(Instant.parse(parts[0]), id("after", parts.length == 2 ? parts[1] : ""));
        } catch (DateTimeException e) {
            throw new Typed.Unreadable("typed.choice", "after", text);
        }
    }

    static String text(Mark mark) {
        return mark.receivedAt() + SPLIT + mark.id();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
