package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.site.table.TableRow;
import cn.chenghua.governance.supervision.Charge;
import cn.chenghua.governance.supervision.Ladder;
import cn.chenghua.governance.supervision.RegisterCase;
import cn.chenghua.governance.supervision.Statement;
import cn.chenghua.governance.supervision.SupervisedCase;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;
import cn.chenghua.governance.supervision.SupervisionDesk;
import cn.chenghua.governance.supervision.warning.Warning;
import cn.chenghua.governance.supervision.warning.Warnings;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Cases in every state, told day by day as their scripts say; the ladder then urges whatever is late. */
@Component
@Profile("demo")
class SupervisionChapter implements Chapter {

    private static final int LADDER_DAYS = 30;
    private final SupervisionDesk desk;
    private final Ladder ladder;
    private final CalendarDays calendar;
    private final ProjectLines projects;
    private final List<Warnings> warnings;
    private final DemonstrationClock clock;
    private final Map<Integer, String> numbers = new HashMap<>();
    private final List<String> used = new ArrayList<>();

    SupervisionChapter(SupervisionDesk desk, Ladder ladder, CalendarDays calendar, ProjectLines projects,
            ObjectProvider<Warnings> warnings, DemonstrationClock clock) {
        this.desk = desk;
        this.ladder = ladder;
        this.calendar = calendar;
        this.projects = projects;
        this.warnings = warnings.stream().toList();
        this.clock = clock;
    }

    @Override
    public int position() {
        return 80;
    }

    @Override
    public void tell(LocalDate today) {
        var days = calendar.calendar();
        var rows = Tables.rows("supervision.csv");
        var order = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> -Integer.parseInt(rows.get(i).cell("before").text())));
        for (int i : order) {
            tell(i + 1, rows.get(i), new Span(days, back(days, today, Integer.parseInt(rows.get(i).cell("before").text()))),
                    today);
        }
        for (var day = back(days, today, LADDER_DAYS); !day.isAfter(today); day = day.plusDays(1)) {
            ladder.climb(day);
        }
    }

    private static LocalDate back(WorkingCalendar days, LocalDate today, int count) {
        var at = today;
        for (var left = count; left > 0 || !days.working(at);) {
            at = at.minusDays(1);
            left -= days.working(at) ? 1 : 0;
        }
        return at;
    }

    private void tell(int place, TableRow row, Span span, LocalDate today) {
        var opened = new SupervisedCase[1];
        clock.on(span.first, () -> opened[0] = desk.register(SupervisionScript.OFFICE, wish(row, today),
                Statement.of(row.cell("opening").text())));
        numbers.put(place, opened[0].number());
        var script = new SupervisionScript(desk, row, this::number);
        for (var step : row.cell("script").text().split(";")) {
            if (!step.isBlank()) {
                var parts = step.split("\\+");
                var day = span.after(parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
                clock.on(day, () -> opened[0] = script.take(opened[0], parts[0], day));
            }
        }
    }

    private String number(String place) {
        return Objects.requireNonNull(numbers.get(Integer.parseInt(place.substring(1))));
    }

    private RegisterCase wish(TableRow row, LocalDate today) {
        var origin = Origin.valueOf(row.cell("origin").text());
        var days = Integer.parseInt(row.cell("days").text());
        var subject = row.cell("subject").text();
        var warning = subject.isEmpty() ? null : warning(subject, today);
        if (warning == null) {
            return new RegisterCase(row.cell("title").text().isEmpty() ? row.cell("opening").text() : row.cell("title").text(),
                    origin, null, null, null, code(row, "place"),
                    new Charge(code(row, "unit"), responsible(row.cell("responsible").text()), days), false);
        }
        return new RegisterCase(SupervisionScript.title(warning), origin, warning.project(), warning.target(), warning.key(),
                warning.place(),
                new Charge(warning.unit(), responsible(warning.responsible()), days), false);
    }

    private static String responsible(String text) {
        return text.isBlank() ? SupervisionScript.OFFICE.displayName() : text;
    }

    private static UnitCode code(TableRow row, String column) {
        var text = row.cell(column).text();
        return new UnitCode(text.isEmpty() ? SupervisionScript.DISTRICT : text);
    }

    /** The first warning of that kind that no case answers yet: of a target, or of a late project of a kind. */
    private @Nullable Warning warning(String subject, LocalDate today) {
        var office = SupervisionScript.OFFICE;
        var keys = subject.equals("target")
                ? warnings.stream().filter(source -> source.name().equals("targets"))
                        .flatMap(source -> source.find(office, today, null, 1).warnings().stream()).map(Warning::key).toList()
                : projects.list(new ProjectLines.Filter(Scope.everything(), "", List.of(subject), List.of(), List.of(), null,
                        today, null), "", 3).stream().map(line -> "project:" + line.id()).toList();
        var free = keys.stream().filter(key -> !used.contains(key)).findFirst().orElse(null);
        if (free == null) {
            return null;
        }
        used.add(free);
        return warnings.stream().flatMap(source -> source.one(office, today, free).stream()).findFirst().orElse(null);
    }

    /** The working days of a case, counted from its first. */
    private record Span(WorkingCalendar calendar, LocalDate first) {
        LocalDate after(int days) {
            return calendar.plus(first, days);
        }
    }

    /** Whoever supervises, and whoever answers for a unit. */
    static Actor actor(String username, String name) {
        return new Actor(new UUID(0, 0), username, name, Map.of(Right.READ, Scope.everything(), Right.SUPERVISE,
                Scope.everything(), Right.ANSWER_CASES, Scope.everything()));
    }
}
