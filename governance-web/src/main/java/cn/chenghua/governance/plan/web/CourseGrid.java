package cn.chenghua.governance.plan.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Course;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.plan.Plan;
import cn.chenghua.governance.plan.Target;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/**
 * The planned values of a target for the district or one unit: a row for each month, a column for each year, and lines for
 * days that end no month. A cell left empty follows the straight line between its neighbours.
 */
record CourseGrid(List<Integer> years, List<Row> rows, List<Line> lines) {

    private static final String MONTH = "month:";
    private static final String DAY = "day:";
    private static final String VALUE = "value:";
    private static final int SPARE = 2;
    private static final int MONTHS = 12;

    /** The stored course, or what was {@code typed} where that was refused. */
    static CourseGrid of(Target target, Plan plan, @Nullable UnitCode unit, Map<String, String> typed) {
        var terms = target.latest().terms();
        var first = YearMonth.from(terms.start(plan));
        var due = terms.due(plan);
        var last = YearMonth.from(due == null ? plan.end() : due);
        var course = Course.of(target, terms, plan, unit);
        var known = typed.isEmpty() ? stored(target, unit, first, last) : typed;
        var years = IntStream.rangeClosed(first.getYear(), last.getYear()).boxed().toList();
        var rows = IntStream.rangeClosed(1, MONTHS).mapToObj(month -> new Row(month, years.stream()
                .map(year -> cell(YearMonth.of(year, month), first, last, course, known)).toList())).toList();
        return new CourseGrid(years, rows, lines(known));
    }

    private static Cell cell(YearMonth month, YearMonth first, YearMonth last, Course course, Map<String, String> known) {
        var within = !month.isBefore(first) && !month.isAfter(last);
        var planned = course.on(month.atEndOfMonth());
        return new Cell(month, within, known.getOrDefault(MONTH + month, ""),
                planned == null ? "" : planned.stripTrailingZeros().toPlainString());
    }

    private static Map<String, String> stored(Target target, @Nullable UnitCode unit, YearMonth first, YearMonth last) {
        var known = new TreeMap<String, String>();
        var other = 0;
        for (var point : target.waypoints()) {
            if (!Objects.equals(point.unit(), unit)) {
                continue;
            }
            var month = YearMonth.from(point.day());
            var value = point.value().stripTrailingZeros().toPlainString();
            if (point.day().equals(month.atEndOfMonth()) && !month.isBefore(first) && !month.isAfter(last)) {
                known.put(MONTH + month, value);
            } else {
                known.put(DAY + other, point.day().toString());
                known.put(VALUE + other++, value);
            }
        }
        return known;
    }

    private static List<Line> lines(Map<String, String> known) {
        var lines = new ArrayList<Line>();
        for (int at = 0; known.containsKey(DAY + at); at++) {
            var line = new Line(at, known.getOrDefault(DAY + at, ""), known.getOrDefault(VALUE + at, ""));
            if (!line.blank()) {
                lines.add(new Line(lines.size(), line.day, line.value));
            }
        }
        IntStream.range(0, SPARE).forEach(_ -> lines.add(new Line(lines.size(), "", "")));
        return lines;
    }

    /** Reads what was typed; what is no day, no number or says two values for one day is refused with its field. */
    static List<Target.Waypoint> read(Map<String, String> typed, @Nullable UnitCode unit) {
        var values = new TreeMap<LocalDate, BigDecimal>();
        typed.forEach((field, text) -> {
            if (field.startsWith(MONTH)) {
                put(values, field, month(field), Typed.amount(field, text));
            } else if (field.startsWith(DAY) && !(text + typed.getOrDefault(value(field), "")).isBlank()) {
                var day = Typed.day(field, text);
                if (day == null) {
                    throw new Typed.Unreadable("typed.day", field, "");
                }
                put(values, field, day, Typed.amount(value(field), typed.get(value(field))));
            }
        });
        return values.entrySet().stream().map(point -> new Target.Waypoint(unit, point.getKey(), point.getValue())).toList();
    }

    private static String value(String day) {
        return VALUE + day.substring(DAY.length());
    }

    private static LocalDate month(String field) {
        try {
            return Days.within(field, YearMonth.parse(field.substring(MONTH.length())).atEndOfMonth());
        } catch (DateTimeException e) {
            throw new Typed.Unreadable("typed.day", field, field.substring(MONTH.length()));
        }
    }

    private static void put(Map<LocalDate, BigDecimal> values, String field, LocalDate day, @Nullable BigDecimal value) {
        if (value == null) {
            return;
        }
        if (value.signum() < 0) {
            throw new Measures.NegativeAmount(field, value);
        }
        if (values.put(day, value) != null) {
            throw new DayTwice(field, day);
        }
    }

    /** One month of all years; {@code 12} is the year's end. */
    record Row(int month, List<Cell> cells) {
    }

    /**
     * The planned value at a month's end.
     *
     * @param open whether the month lies between start and due day
     * @param follows what stands there if the cell is left as it is
     */
    record Cell(YearMonth month, boolean open, String value, String follows) {
        public String field() {
            return MONTH + month;
        }
    }

    /** A planned value for a day that ends no month. */
    record Line(int at, String day, String value) {
        boolean blank() {
            return day.isBlank() && value.isBlank();
        }
    }

    /** Two values planned for the same day. */
    static final class DayTwice extends Refusal {
        DayTwice(String field, LocalDate day) {
            super("course.twice", field, day.toString());
        }
    }
}
