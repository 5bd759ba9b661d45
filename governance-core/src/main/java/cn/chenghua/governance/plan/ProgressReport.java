package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads the progress of targets from the roll-up, for a day, a map, a scope and, where asked, one unit. */
@Service
public class ProgressReport {

    private final ProgressRepository progress;
    private final Targets targets;
    private final Hierarchies hierarchies;
    private final LedgerBook book;
    private final KeptProgress kept = new KeptProgress();

    ProgressReport(ProgressRepository progress, Targets targets, Hierarchies hierarchies, LedgerBook book) {
        this.progress = progress;
        this.targets = targets;
        this.hierarchies = hierarchies;
        this.book = book;
    }

    /** All targets that may be seen, parts behind the target they lie in. */
    public List<Progress> all(Question question) {
        return all(question, book.version());
    }

    /** The same for whoever has just read where the ledger stands. */
    public List<Progress> all(Question question, LedgerBook.Version version) {
        return kept.answer(question, version, () -> read(question, version));
    }

    private List<Progress> read(Question question, LedgerBook.Version version) {
        var frame = frame(question, hierarchies.at(version.district()), targets.planAt(version.plan()));
        var slices = progress.upTo(question.asOf(), question.scope().widest()).stream().filter(frame::shows)
                .collect(Collectors.groupingBy(Slice::target));
        return targets.at(version.plan()).stream().filter(question::sees)
                .map(target -> frame.over(target).progress(target, slices.getOrDefault(target.code(), List.of()))).toList();
    }

    /** One target; the same figures as in {@link #all}. */
    public Progress one(String code, Question question) {
        return all(question).stream().filter(p -> p.target().code().equals(code)).findFirst()
                .orElseThrow(() -> new TargetDesk.UnknownTarget(code));
    }

    /** The figures of one reading at the end of each month from its start, or its first line, to the asked day. */
    public List<Progress.Month> months(Target target, Reading reading, Question asked) {
        var question = asked.over(target);
        var frame = frame(question, hierarchies.current(), targets.planAt(book.version().plan()));
        var terms = target.on(question.asOf()).terms();
        var slices = progress.monthly(target.code(), question.asOf(), question.scope()).stream()
                .filter(s -> s.reading().equals(reading.code())).filter(frame::shows).toList();
        var course = frame.course(target, terms);
        var months = new ArrayList<Progress.Month>();
        var before = BigDecimal.ZERO;
        for (var month : span(terms.start(frame.plan), slices, question.asOf())) {
            var until = slices.stream().filter(s -> !s.month().isAfter(month)).map(s -> inYearOf(s, month)).toList();
            var figure = Figure.of(terms, reading.rule(), until, question.view(), frame.hierarchy, frame.mapDay(terms),
                    frame.asked());
            var actual = figure.actual() == null ? BigDecimal.ZERO : figure.actual();
            var end = month.plusMonths(1).minusDays(1);
            months.add(new Progress.Month(month, course.on(end.isAfter(question.asOf()) ? question.asOf() : end), actual,
                    actual.subtract(before)));
            before = actual;
        }
        return months;
    }

    private static Slice inYearOf(Slice slice, LocalDate month) {
        return new Slice(slice.target(), slice.reading(), slice.unit(), slice.subdistrict(), slice.month(), slice.quantity(),
                slice.base(),
                slice.month().getYear() == month.getYear() ? slice.quantity() : BigDecimal.ZERO, slice.lastDay());
    }

    private static List<LocalDate> span(LocalDate start, List<Slice> slices, LocalDate asOf) {
        var months = new TreeSet<LocalDate>();
        var first = slices.stream().map(Slice::month).min(Comparator.naturalOrder()).orElse(start);
        var begin = (first.isBefore(start) ? first : start).withDayOfMonth(1);
        for (var month = begin; !month.isAfter(asOf); month = month.plusMonths(1)) {
            months.add(month);
        }
        return List.copyOf(months);
    }

    private static Frame frame(Question question, Hierarchy hierarchy, Plan plan) {
        var unit = question.unit();
        var whole = unit != null && hierarchy.get(unit).level() == Level.DISTRICT && question.scope().wholeDistrict();
        return new Frame(whole ? question.of(null) : question, hierarchy, plan);
    }

    /**
     * What is asked.
     *
     * @param today the present day: the map of {@link View#NOW}
     * @param unit only this unit and what lies in it; null for the whole scope
     */
    public record Question(LocalDate asOf, LocalDate today, View view, Scope scope, @Nullable UnitCode unit) {
        public Question {
            Days.within("asOf", asOf);
        }

        /** Whether the asked unit shows what lies at {@code place} and lay in {@code subdistrict} then. */
        public boolean shows(Hierarchy hierarchy, UnitCode place, UnitCode subdistrict) {
            if (unit == null || unit.equals(hierarchy.district().code()) || place.equals(unit)) {
                return true;
            }
            return view == View.THEN
                    ? subdistrict.equals(unit)
                    : hierarchy.place(place, mapDay()).unit().equals(unit)
                            || hierarchy.subdistrict(place, mapDay()).filter(p -> p.unit().equals(unit)).isPresent();
        }

        /** The same question of one target: whoever answers for it sees all of its records. */
        public Question over(Target target) {
            var own = scope.within(target.on(asOf).terms().responsible());
            return own.equals(scope) ? this : new Question(asOf, today, view, own, unit);
        }

        /** Whether figures of the target are shown; to a department only those of its own ones. */
        public boolean sees(Target target) {
            return !scope.departmental() || !over(target).scope.empty();
        }

        Question of(@Nullable UnitCode another) {
            return new Question(asOf, today, view, scope, another);
        }

        LocalDate mapDay() {
            return view == View.NOW ? today : asOf;
        }

        boolean wholeDistrict() {
            return unit == null && scope.wholeDistrict();
        }
    }

    /** What all targets of one answer share. */
    private record Frame(Question question, Hierarchy hierarchy, Plan plan) {

        boolean shows(Slice slice) {
            return question.shows(hierarchy, slice.unit(), slice.subdistrict());
        }

        Frame over(Target target) {
            var own = question.over(target);
            return own == question ? this : new Frame(own, hierarchy, plan);
        }

        /** Which units stand in the denominator of coverage. */
        Predicate<UnitCode> asked() {
            var unit = question.unit();
            var inside = unit == null ? null : hierarchy.within(unit, question.mapDay());
            return code -> question.scope().covers(code) && (inside == null || inside.contains(code));
        }

        Course course(Target target, Definition.Terms terms) {
            return question.wholeDistrict() || question.unit() != null
                    ? Course.of(target, terms, plan, question.unit())
                    : Course.none();
        }

        private static @Nullable LocalDate lastDay(List<Slice> slices) {
            return slices.stream().map(Slice::lastDay).max(Comparator.naturalOrder()).orElse(null);
        }

        /** The day whose units stand in a denominator: today's, or those of the due day where the asked day is past it. */
        LocalDate mapDay(Definition.Terms terms) {
            var due = terms.due(plan);
            return question.view() == View.NOW || due == null || due.isAfter(question.asOf()) ? question.mapDay() : due;
        }

        Progress progress(Target target, List<Slice> slices) {
            var definition = target.on(question.asOf());
            var terms = definition.terms();
            Map<String, List<Slice>> byReading = slices.stream().filter(slice -> question.scope().covers(slice.unit()))
                    .collect(Collectors.groupingBy(Slice::reading));
            var figures = terms.readings().stream().sorted(Comparator.comparing(r -> !r.code().equals(terms.chosenReading())))
                    .map(r -> new Progress.ReadingFigure(r, r.code().equals(terms.chosenReading()), Figure.of(terms, r.rule(),
                            byReading.getOrDefault(r.code(), List.of()), question.view(), hierarchy, mapDay(terms), asked())))
                    .toList();
            var course = course(target, terms);
            var asked = question.wholeDistrict()
                    ? terms.headline().quantified() ? terms.quantity() : null
                    : course.days().isEmpty() ? null : course.on(Days.LAST);
            var figure = figures.getFirst().figure();
            asked = figure.within(asked, terms, question.view());
            var planned = figure.within(course.on(question.asOf()), terms, question.view());
            var actual = figure.actual() == null ? BigDecimal.ZERO : figure.actual();
            var due = terms.due(plan);
            return new Progress(target, definition, target.number(definition), question.asOf(), terms.start(plan), due, asked,
                    planned,
                    course.straight(), figure, lastDay(byReading.getOrDefault(terms.chosenReading(), List.of())),
                    Status.judge(asked, planned, actual, due, question.asOf(), plan.riskShare()), figures);
        }
    }
}
