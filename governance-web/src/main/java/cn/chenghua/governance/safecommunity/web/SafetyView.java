package cn.chenghua.governance.safecommunity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of the initiative's registers shows and asks for. */
@Component
public class SafetyView {

    private final Hierarchies hierarchies;
    private final Sentences sentences;
    private final Places places;
    private final UnitNames units;
    private final Clock clock;

    SafetyView(Hierarchies hierarchies, Sentences sentences, Places places, UnitNames units, Clock clock) {
        this.hierarchies = hierarchies;
        this.sentences = sentences;
        this.places = places;
        this.units = units;
        this.clock = clock;
    }

    /** What the actor may see by a right, within a unit where one is chosen. */
    public Scope scope(Actor actor, Right right, @Nullable String unit) {
        var seen = actor.scope(right);
        if (unit == null || unit.isBlank()) {
            return seen;
        }
        var code = new UnitCode(unit.strip());
        hierarchies.current().get(code);
        return seen.and(Scope.of(hierarchies.current().within(code, today())));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    /** Fills what lists and forms have in common. */
    public void fill(Actor actor, Model model) {
        model.addAttribute("words", this);
        model.addAttribute("today", today());
        model.addAttribute("seen", places.seen(actor));
        model.addAttribute("places", places.edited(actor));
        model.addAttribute("placed", units.asOfNow());
        model.addAttribute("freshId", UUID.randomUUID());
        model.addAttribute("mayEdit", actor.may(Right.EDIT_PROJECTS));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
    }

    /** The name of a constant under {@code safety.<sort>}; a dash for none. */
    public String of(String sort, @Nullable Object constant) {
        return constant == null ? "–" : sentences.word("safety." + sort + "." + constant, constant.toString());
    }

    /** Codes and names for a select. */
    public Map<String, String> choices(String sort, Object[] constants) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(constants).forEach(constant -> choices.put(constant.toString(), of(sort, constant)));
        return choices;
    }

    /** A constant a link names; null where it names none. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : Typed.constant(type, field, text);
    }

    /** Whether the actor may change a record that lies there. */
    public static boolean edits(Actor actor, UnitCode place, String responsible) {
        return actor.scope(Right.EDIT_PROJECTS).covers(place, responsible);
    }

    /** A whole number that fits; refused beyond. */
    public static int small(String field, @Nullable String typed) {
        return (int) Math.min(1_000_000, Typed.number(field, typed));
    }

    /** What stands behind a record in a list in memory. */
    public static <T> List<T> behind(List<T> all, @Nullable UUID after, Function<T, UUID> id) {
        return after == null ? all : all.stream().dropWhile(one -> !id.apply(one).equals(after)).skip(1).toList();
    }

    /** The first of a list in memory, at most so many. */
    public static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
