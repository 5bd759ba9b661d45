package cn.chenghua.governance.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.ProgressReport.Question;
import cn.chenghua.governance.plan.View;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Turns the parameters of a page or a call into a question to the ledger: today, the present map and the actor's scope where nothing is said. */
@Component
public class Questions {

    private final Hierarchies hierarchies;
    private final Clock clock;

    Questions(Hierarchies hierarchies, Clock clock) {
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    public Question of(Actor actor, @Nullable LocalDate asOf, @Nullable String hierarchy, @Nullable String unit) {
        var today = today();
        var scope = actor.reads();
        var asked = unit == null || unit.isBlank() ? home(actor, today) : new UnitCode(unit.strip());
        if (asked != null && (!scope.widest().covers(asked) || hierarchies.current().find(asked).isEmpty())) {
            throw new cn.chenghua.governance.district.Hierarchy.UnknownUnit(asked.value());
        }
        return new Question(asOf == null ? today : asOf, today, view(hierarchy), scope, asked);
    }

    public LocalDate today() {
        return clock.instant().atZone(Days.ZONE).toLocalDate();
    }

    /** Whether texts are wanted in English. */
    public static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The one sub-district someone works in; null for the whole district or several. */
    private @Nullable UnitCode home(Actor actor, LocalDate today) {
        if (actor.reads().widest().wholeDistrict()) {
            return null;
        }
        var own = hierarchies.current().on(today, Level.SUBDISTRICT).stream().filter(u -> actor.reads().covers(u.code()))
                .toList();
        return own.size() == 1 ? own.getFirst().code() : null;
    }

    private static View view(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return View.NOW;
        }
        return List.of(View.values()).stream().filter(v -> v.name().equals(text.toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new UnknownHierarchy(text));
    }

    /** A hierarchy other than then and now. */
    static final class UnknownHierarchy extends Refusal {
        UnknownHierarchy(String text) {
            super("hierarchy.unknown", "hierarchy", text);
        }
    }
}
