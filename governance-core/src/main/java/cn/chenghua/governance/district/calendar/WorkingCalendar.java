package cn.chenghua.governance.district.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells working days from free ones. Where no holidays of a year are loaded it knows weekends only, and says so; it invents
 * no holidays.
 */
public final class WorkingCalendar {

    private static final int FARTHEST = 5_000;
    private final Map<LocalDate, CalendarDay> special = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    public WorkingCalendar(Collection<CalendarDay> days) {
        days.forEach(day -> {
            special.put(day.day(), day);
            years.add(day.day().getYear());
        });
    }

    public static WorkingCalendar weekendsOnly() {
        return new WorkingCalendar(Set.of());
    }

    /** Whether holidays of that year are loaded; if not, answers rest on weekends alone. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    public boolean working(LocalDate day) {
        var known = special.get(day);
        return known == null ? !weekend(day) : known.kind() == CalendarDay.Kind.MAKE_UP;
    }

    public Optional<CalendarDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    /** The working day that lies {@code count} working days after {@code day}; for 0 the day itself if it is worked, else the next that is. */
    public LocalDate plus(LocalDate day, int count) {
        if (count < 0 || count > FARTHEST) {
            throw new IllegalArgumentException("0 to " + FARTHEST + " working days, not " + count);
        }
        var at = day;
        for (var left = count; left > 0;) {
            at = at.plusDays(1);
            if (working(at)) {
                left--;
            }
        }
        while (!working(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** How many working days lie from {@code from} up to, but without, {@code until}. */
    public int between(LocalDate from, LocalDate until) {
        return (int) from.datesUntil(until.isBefore(from) ? from : until).filter(this::working).count();
    }

    public static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
