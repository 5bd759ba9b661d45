package cn.chenghua.governance.district.persistence;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.calendar.CalendarDay;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.storage.Columns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SqlCalendarDays implements CalendarDays {

    private final JdbcClient jdbc;

    private final Trail trail;
    private final ApplicationEventPublisher events;

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
    @Transactional
    public void put(List<CalendarDay> days) {
        trail.note(Note.of(Act.IMPORT, Subject.many("calendar_day")).counted(days.size()));
        jdbc.sql("""
                insert into calendar_day (day, kind, name)
                select * from unnest(?::date[], ?::text[], ?::text[])
                on conflict (day) do update set kind = excluded.kind, name = excluded.name
                """).param(Columns.of(days, CalendarDay::day)).param(Columns.of(days, CalendarDay::kind))
                .param(Columns.of(days, CalendarDay::name)).update();
        events.publishEvent(new Changed());
    }
}
