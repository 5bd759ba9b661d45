package cn.chenghua.governance.casework;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.limit.LimitUnit;
import cn.chenghua.governance.casework.limit.OfficeHours;
import cn.chenghua.governance.casework.limit.WorkingClock;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.inspection.Found;
import cn.chenghua.governance.inspection.Severity;

/** Rubbish dropped on 培华路, found on Wednesday 2018-09-12 at 9:00 by a worker of the community, for 建设路街道办事处 to clear in 4 working hours. */
final class Rubbish {

    static final UnitCode DISTRICT = new UnitCode("510108000000");
    static final UnitCode JIANSHELU = new UnitCode("510108005000");
    static final UnitCode PEIHUALU = new UnitCode("510108005004");
    static final Charge STREET = new Charge(JIANSHELU, "建设路街道办事处");
    static final Charge PARKS = new Charge(DISTRICT, "成华区城管局");
    static final UUID FINDER = UUID.randomUUID();
    static final UUID HANDLER = UUID.randomUUID();
    static final UUID OFFICE = UUID.randomUUID();
    static final UUID VERIFIER = UUID.randomUUID();
    static final Set<UUID> FINDERS = Set.of(FINDER);
    static final Limit FOUR_HOURS = new Limit(4, LimitUnit.WORKING_HOURS);
    static final WorkingClock CLOCK = new WorkingClock(WorkingCalendar.weekendsOnly(), OfficeHours.usual());

    private Rubbish() {
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Days.ZONE).toInstant();
    }

    static Found found() {
        return new Found(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "RUBBISH", 1, Severity.MEDIUM,
                at("2018-09-12T08:50"), "12 号门前", "袋装垃圾", null, null, PEIHUALU, FINDER, "培华路社区", List.of());
    }

    static DisorderCase filed() {
        var rubbish = new DisorderCase(UUID.randomUUID(), "2018-AJ-0000001", DisorderCase.Source.PATROL, Matter.of(found()),
                STREET, DISTRICT);
        rubbish.file(finder("2018-09-12T09:00", "袋装垃圾"));
        return rubbish;
    }

    static DisorderCase dispatched() {
        var rubbish = filed();
        rubbish.dispatch(Deed.ofPlatform(at("2018-09-12T09:00")), STREET, DISTRICT, FOUR_HOURS, CLOCK);
        return rubbish;
    }

    static DisorderCase accepted() {
        var rubbish = dispatched();
        rubbish.accept(handler("2018-09-12T10:00", ""));
        return rubbish;
    }

    static DisorderCase handled() {
        var rubbish = accepted();
        rubbish.handle(handler("2018-09-12T11:00", "已清运"), false, CLOCK);
        rubbish.draw(Deed.ofPlatform(at("2018-09-12T11:00")), VERIFIER, "核查员");
        return rubbish;
    }

    static DisorderCase fixed() {
        var rubbish = handled();
        rubbish.verify(verifier("2018-09-12T16:00", ""), true, FINDERS, CLOCK);
        return rubbish;
    }

    static Deed finder(String at, String text) {
        return deed(FINDER, "peihualu", at, text);
    }

    static Deed handler(String at, String text) {
        return deed(HANDLER, "jianshelu", at, text);
    }

    static Deed office(String at, String text) {
        return deed(OFFICE, "district", at, text);
    }

    static Deed verifier(String at, String text) {
        return deed(VERIFIER, "verifier", at, text);
    }

    static Deed deed(UUID account, String name, String at, String text) {
        return Deed.of(at(at), account, name, name, text);
    }
}
