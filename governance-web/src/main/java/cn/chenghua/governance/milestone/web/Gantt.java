package cn.chenghua.governance.milestone.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import cn.chenghua.governance.milestone.Milestone;
import cn.chenghua.governance.milestone.Pathway;
import cn.chenghua.governance.milestone.lamp.Lamp;
import cn.chenghua.governance.milestone.lamp.Lamps.Lit;

import org.jspecify.annotations.Nullable;

/** Projects drawn against time: where each bar and mark of a milestone lies, in percent of the width. */
final class Gantt {

    private static final int MOST_YEARS = 6;
    private static final int MOST_TICKS = 13;
    private final LocalDate from;
    private final LocalDate until;
    private final LocalDate today;
    private final List<Group> groups;

    Gantt(List<Lit> projects, LocalDate today) {
        this.today = today;
        var days = projects.stream().flatMap(lit -> lit.line().milestones().stream().flatMap(one -> days(lit.pathway(), one)))
                .filter(day -> Math.abs(ChronoUnit.YEARS.between(today, day)) < MOST_YEARS).toList();
        this.from = days.stream().min(LocalDate::compareTo).filter(day -> day.isBefore(today)).orElse(today).withDayOfMonth(1);
        this.until = YearMonth.from(days.stream().max(LocalDate::compareTo).filter(day -> day.isAfter(today)).orElse(today))
                .atEndOfMonth().plusDays(1);
        this.groups = projects.stream().map(this::group).toList();
    }

    private static Stream<LocalDate> days(Pathway pathway, Milestone milestone) {
        return Stream.of(pathway.begins(milestone), pathway.due(milestone), pathway.expected(milestone), milestone.actual())
                .filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private Group group(Lit lit) {
        return new Group(lit, lit.line().milestones().stream().map(milestone -> row(lit, milestone)).toList());
    }

    private Row row(Lit lit, Milestone milestone) {
        var pathway = lit.pathway();
        var due = pathway.due(milestone);
        var expected = pathway.expected(milestone);
        var shown = !milestone.done() && expected != null
                && (pathway.foretold(milestone) != null || pathway.late(milestone) > 0);
        return new Row(milestone, lit.lamp().of(milestone.id()), due, shown ? expected : null, pathway.late(milestone),
                bar(pathway.begins(milestone), due), shown
                        ? bar(due != null && expected != null && due.isBefore(expected)
                                ? due
                                : pathway.begins(milestone), expected)
                        : null,
                milestone.actual() == null ? null : at(milestone.actual()));
    }

    /** A bar between two days; a short one where only its end is known. */
    private @Nullable Bar bar(@Nullable LocalDate begin, @Nullable LocalDate end) {
        if (end == null) {
            return null;
        }
        var right = share(end);
        var left = begin == null ? right : Math.min(share(begin), right);
        return new Bar(percent(left), percent(Math.max(right - left, .6)));
    }

    private double share(LocalDate day) {
        var all = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return Math.clamp(100.0 * ChronoUnit.DAYS.between(from, day) / all, 0, 100);
    }

    private String at(LocalDate day) {
        return percent(share(day));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    public String getToday() {
        return at(today);
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** The months, quarters or years that are written above, no more than a dozen. */
    public List<Tick> getTicks() {
        var months = ChronoUnit.MONTHS.between(from, until);
        var step = Stream.of(1, 3, 6, 12, 24).filter(wide -> months / wide < MOST_TICKS).findFirst().orElse(24);
        var ticks = new ArrayList<Tick>();
        for (var day = from; day.isBefore(until); day = day.plusMonths(1)) {
            if ((day.getMonthValue() - 1) % Math.min(step, 12) == 0 && (step < 24 || day.getYear() % 2 == 0)) {
                ticks.add(new Tick(at(day), day.toString().substring(0, step >= 12 ? 4 : 7)));
            }
        }
        return ticks;
    }

    /** A project with its rows. */
    record Group(Lit lit, List<Row> rows) {
    }

    /**
     * A milestone as it is drawn.
     *
     * @param late working days from the due day to the expected one
     */
    record Row(Milestone milestone, Lamp lamp, @Nullable LocalDate due, @Nullable LocalDate expected, int late,
            @Nullable Bar planned, @Nullable Bar forecast, @Nullable String actual) {
    }

    /** Where a bar begins and how wide it is, such as 12.50% and 3.20%. */
    record Bar(String x, String width) {
    }

    /** A written day of the axis. */
    record Tick(String x, String text) {
    }
}
