package cn.chenghua.governance.funding.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.Sources;
import cn.chenghua.governance.funding.report.FundFilter;
import cn.chenghua.governance.funding.report.FundReports.Standing;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.site.Figures.Amount;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a question into a filter within the actor's scope; what it names must exist. */
@Component
class FundFilters {

    private final Hierarchies hierarchies;
    private final Sources sources;
    private final ProjectKinds kinds;
    private final Clock clock;

    FundFilters(Hierarchies hierarchies, Sources sources, ProjectKinds kinds, Clock clock) {
        this.hierarchies = hierarchies;
        this.sources = sources;
        this.kinds = kinds;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.instant().atZone(Days.ZONE).toLocalDate();
    }

    FundFilter of(Actor actor, FundQuery query) {
        var year = query.value("year");
        var month = query.value("month");
        var source = query.value("source");
        var kind = query.value("kind");
        var projectKind = query.value("projectKind");
        var project = query.value("project");
        if (projectKind != null) {
            kinds.get(projectKind);
        }
        return new FundFilter(actor.reads(), units(actor, query), year == null ? null : year(year),
                month == null ? null : month(month), source == null ? null : sources.get(source).code(),
                kind == null ? null : Typed.constant(FundKind.class, "kind", kind), projectKind,
                project == null ? null : id(project));
    }

    /** The unit amounts are shown in: 万元 where nothing is said. */
    static Amount shownIn(FundQuery query) {
        var in = query.value("in");
        return in == null ? Amount.TEN_THOUSAND_YUAN : Money.unit(in);
    }

    @Nullable
    static Standing standing(FundQuery query) {
        var standing = query.value("standing");
        return standing == null ? null : Typed.constant(Standing.class, "standing", standing);
    }

    private static int year(String text) {
        var year = Typed.number("year", text);
        if (year < Days.FIRST.getYear() || year > Days.LAST.getYear()) {
            throw new Typed.Unreadable("typed.number", "year", text);
        }
        return (int) year;
    }

    /** Written 2017-06. */
    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException e) {
            throw new Typed.Unreadable("funding.month", "month", text);
        }
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new Typed.Unreadable("funding.id.form", "project", text);
        }
    }

    /** The places whose postings are shown under the asked unit today; null for all. */
    private @Nullable Collection<UnitCode> units(Actor actor, FundQuery query) {
        var unit = query.value("unit");
        if (unit == null) {
            return null;
        }
        var code = new UnitCode(unit);
        var hierarchy = hierarchies.current();
        if (hierarchy.find(code).isEmpty() || !actor.reads().widest().covers(code)) {
            throw new Hierarchy.UnknownUnit(code.value());
        }
        var own = query.value("unassigned") != null;
        if (hierarchy.get(code).level() == Level.DISTRICT && !own) {
            return null;
        }
        return hierarchy.all().stream().map(Unit::code).filter(place -> shown(hierarchy, place, code))
                .collect(Collectors.toSet());
    }

    private boolean shown(Hierarchy hierarchy, UnitCode place, UnitCode asked) {
        return hierarchy.get(asked).level() == Level.COMMUNITY
                ? hierarchy.place(place, today()).unit().equals(asked)
                : subdistrict(hierarchy, place, today()).equals(asked);
    }

    /** Tells the sub-district a place lies in today, or the district where it lies in none; asked once for a whole page. */
    UnaryOperator<UnitCode> subdistricts() {
        var hierarchy = hierarchies.current();
        var day = today();
        return place -> subdistrict(hierarchy, place, day);
    }

    private static UnitCode subdistrict(Hierarchy hierarchy, UnitCode place, LocalDate day) {
        return hierarchy.subdistrict(place, day).map(Hierarchy.Place::unit).orElseGet(() -> hierarchy.district().code());
    }
}
