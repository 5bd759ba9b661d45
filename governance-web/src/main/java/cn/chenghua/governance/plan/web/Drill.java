package cn.chenghua.governance.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Definition;
import cn.chenghua.governance.plan.ProgressReport.Question;
import cn.chenghua.governance.plan.ProgressRepository;
import cn.chenghua.governance.plan.ProgressRepository.Line;
import cn.chenghua.governance.plan.ProgressRepository.LineQuery;
import cn.chenghua.governance.plan.ProgressRepository.Mark;
import cn.chenghua.governance.plan.ProgressRepository.Total;
import cn.chenghua.governance.plan.Reading;
import cn.chenghua.governance.plan.Target;
import cn.chenghua.governance.plan.TargetDesk;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.plan.View;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Opens a figure to the lines it is made of: the same day, map, scope and place as the figure. */
@Component
class Drill {

    private final ProgressRepository progress;
    private final Targets targets;
    private final Hierarchies hierarchies;
    private final Questions questions;

    Drill(ProgressRepository progress, Targets targets, Hierarchies hierarchies, Questions questions) {
        this.progress = progress;
        this.targets = targets;
        this.hierarchies = hierarchies;
        this.questions = questions;
    }

    Page page(Actor actor, Asked asked) {
        var target = targets.all().stream().filter(t -> t.code().equals(asked.code)).findFirst()
                .orElseThrow(() -> new TargetDesk.UnknownTarget(asked.code));
        var question = questions.of(actor, asked.asOf, asked.hierarchy, asked.unit).over(target);
        if (!question.sees(target)) {
            throw new TargetDesk.UnknownTarget(asked.code);
        }
        var definition = target.on(question.asOf());
        var reading = asked.reading == null ? definition.terms().headline() : definition.reading(asked.reading);
        var query = new LineQuery(target.code(), reading.code(), question.asOf(), question.scope(),
                units(question, asked.unassigned),
                then(question), reading.rule().yearly() ? question.asOf().withDayOfYear(1) : null, asked.corrections,
                asked.after == null || asked.after.isBlank() ? null : Mark.parse(asked.after), asked.limit + 1);
        var lines = progress.lines(query);
        var more = lines.size() > asked.limit;
        var shown = more ? lines.subList(0, asked.limit) : lines;
        return new Page(target, definition, reading, question, asked, shown, progress.total(query),
                more ? shown.getLast().mark() : null);
    }

    /** Lines without a community of their own are known by the sub-district they lay in then. */
    private boolean then(Question question) {
        var unit = question.unit();
        return question.view() == View.THEN && unit != null && hierarchies.current().get(unit).level() != Level.COMMUNITY;
    }

    /** The codes whose records are shown under the asked unit; null for all. */
    private @Nullable Collection<UnitCode> units(Question question, boolean unassigned) {
        var unit = question.unit();
        var hierarchy = hierarchies.current();
        if (unit == null || unit.equals(hierarchy.district().code()) && !unassigned) {
            return null;
        }
        if (question.view() == View.THEN) {
            return Set.of(unit);
        }
        return hierarchy.all().stream().map(Unit::code)
                .filter(code -> unassigned
                        ? shown(hierarchy, code, question).equals(unit)
                        : question.shows(hierarchy, code, code))
                .collect(Collectors.toSet());
    }

    private static UnitCode shown(Hierarchy hierarchy, UnitCode code, Question question) {
        return hierarchy.subdistrict(code, question.today()).map(Hierarchy.Place::unit).orElse(hierarchy.district().code());
    }

    /**
     * What a link asks for.
     *
     * @param unassigned only what waits for a decision since the unit was split or, for the district, lies in no sub-district
     */
    record Asked(String code, @Nullable String reading, @Nullable LocalDate asOf, @Nullable String hierarchy,
            @Nullable String unit,
            boolean unassigned, boolean corrections, @Nullable String after, int limit) {
    }

    /** A page of lines with the totals of all pages. */
    record Page(Target target, Definition definition, Reading reading, Question question, Asked asked, List<Line> lines,
            Total total,
            @Nullable Mark next) {

        /** The sum of all lines in the target's scale: the figure they were opened from. */
        public BigDecimal sum() {
            return definition.terms().scale().fromBase(total.quantity());
        }

        public String nextQuery() {
            var query = UriComponentsBuilder.newInstance().queryParam("reading", reading.code())
                    .queryParam("asOf", question.asOf())
                    .queryParam("hierarchy", question.view().name().toLowerCase(java.util.Locale.ROOT));
            if (asked.unit != null && !asked.unit.isBlank()) {
                query.queryParam("unit", asked.unit);
            }
            if (asked.unassigned) {
                query.queryParam("unassigned", "true");
            }
            if (asked.corrections) {
                query.queryParam("corrections", "true");
            }
            var encoded = query.queryParam("after", next).build().encode().getQuery();
            return encoded == null ? "" : encoded;
        }
    }
}
