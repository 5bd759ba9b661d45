package cn.chenghua.governance.district.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.calendar.CalendarDay;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.storage.Columns;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers from memory while no day has changed, at the price of one statement. */
@Component
class SqlCalendarDays implements CalendarDays {

    private final JdbcClient jdbc;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    SqlCalendarDays(JdbcClient jdbc, Trail trail, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.events = events;
    }

    @Override
    public List<CalendarDay> all() {
        return jdbc.sql("select day, kind, name from calendar_day order by day")
                .query((row, number) -> new CalendarDay(row.getObject(1, LocalDate.class),
                        CalendarDay.Kind.valueOf(row.getString(2)),
                        row.getString(3)))
                .list();
    }

    @Override
    public WorkingCalendar calendar() {
        return at(jdbc.sql("select version from calendar_version").query(Long.class).single());
    }

    @Override
    public WorkingCalendar at(long version) {
        var last = kept.get();
        if (last != null && last.version == version) {
            return last.calendar;
        }
        var read = new Kept(version, new WorkingCalendar(all()));
        kept.set(read);
        return read.calendar;
    }

    @Override
    @Transactional
    public void put(List<CalendarDay> days) {
        trail.note(Note.of(Act.IMPORT, Subject.many("calendar_day")).counted(days.size()));
        jdbc.sql("""
                insert into calendar_day (day, kind, name)
                select * from unnest(?::date[], ?::text[], ?::text[])
                on conflict (day) do update set kind = excluded.kind, name = excluded.name
                """).param(Columns.of(days, CalendarDay::day)).param(Columns.of(days, CalendarDay::kind))
                .param(Columns.of(days, CalendarDay::name)).update();
        jdbc.sql("update calendar_version set version = nextval('calendar_version_number')").update();
        events.publishEvent(new Changed());
    }

    private record Kept(long version, WorkingCalendar calendar) {
    }
}
