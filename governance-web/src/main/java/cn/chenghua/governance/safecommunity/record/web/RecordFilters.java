package cn.chenghua.governance.safecommunity.record.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.safecommunity.record.RecordLines;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what is asked for into a filter within the actor's scope. */
@Component
public class RecordFilters {

    private final Hierarchies hierarchies;
    private final Questions questions;

    RecordFilters(Hierarchies hierarchies, Questions questions) {
        this.hierarchies = hierarchies;
        this.questions = questions;
    }

    public RecordLines.Filter of(Actor actor, Shelf shelf, RecordQuery query) {
        return new RecordLines.Filter(shelf.kind(), actor.reads(), Typed.text(query.text()), Typed.text(query.sort()),
                Typed.text(query.state()), units(actor, Typed.text(query.unit())),
                "true".equals(Typed.text(query.late())) ? questions.today() : null, shelf.done(),
                Places.id("parent", query.parent()));
    }

    private @Nullable Set<UnitCode> units(Actor actor, String code) {
        if (code.isEmpty()) {
            return null;
        }
        var unit = new UnitCode(code);
        if (!actor.reads().widest().covers(unit) || hierarchies.current().find(unit).isEmpty()) {
            throw new Hierarchy.UnknownUnit(code);
        }
        return hierarchies.current().all().stream().map(Unit::code)
                .filter(one -> one.equals(unit) || within(one, unit)).collect(Collectors.toSet());
    }

    private boolean within(UnitCode one, UnitCode unit) {
        return Stream.of(Level.values()).anyMatch(
                level -> hierarchies.current().ancestor(one, level, questions.today()).filter(unit::equals).isPresent());
    }

    public LocalDate today() {
        return questions.today();
    }
}
