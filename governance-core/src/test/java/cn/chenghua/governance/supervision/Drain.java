package cn.chenghua.governance.supervision;

import static cn.chenghua.governance.district.calendar.CalendarDay.Kind.HOLIDAY;
import static cn.chenghua.governance.district.calendar.CalendarDay.Kind.MAKE_UP;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.calendar.CalendarDay;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;

import org.jspecify.annotations.Nullable;

/** A blocked drain in 建设路, registered on Monday 2018-09-03 with 10 working days, in the autumn of 2018 with its holidays. */
final class Drain {

    static final UnitCode DISTRICT = new UnitCode("510108000000");
    static final UnitCode JIANSHELU = new UnitCode("510108005000");
    static final UnitCode ERXIANQIAO = new UnitCode("510108007000");
    static final UnitCode PEIHUALU = new UnitCode("510108005004");
    static final Charge STREET = new Charge(JIANSHELU, "建设路街道办事处", 10);
    static final Charge WATER = new Charge(DISTRICT, "成华区水务局", 10);
    static final WorkingCalendar AUTUMN = new WorkingCalendar(List.of(holiday("2018-09-24"), holiday("2018-10-01"),
            holiday("2018-10-02"), holiday("2018-10-03"), holiday("2018-10-04"), holiday("2018-10-05"),
            new CalendarDay(day("2018-09-29"), MAKE_UP, "国庆调休"), new CalendarDay(day("2018-09-30"), MAKE_UP, "国庆调休")));
    static final CaseRules RULES = new CaseRules(AUTUMN, CaseLimits.usual());

    private Drain() {
    }

    private static CalendarDay holiday(String day) {
        return new CalendarDay(day(day), HOLIDAY, "节假日");
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static RegisterCase wish(Charge charge) {
        return new RegisterCase("培华路雨水管堵塞", Origin.INSTRUCTION, null, null, null, PEIHUALU, charge, false);
    }

    static SupervisedCase registered() {
        return new SupervisedCase(UUID.randomUUID(), "2018-DB-0001", wish(STREET), office("2018-09-03"), RULES);
    }

    static SupervisedCase handedOver() {
        var drain = registered();
        drain.handOver(office("2018-09-03"), null, RULES);
        return drain;
    }

    static SupervisedCase accepted() {
        var drain = handedOver();
        drain.accept(street("2018-09-04"), RULES);
        return drain;
    }

    static SupervisedCase inReview() {
        var drain = accepted();
        drain.report(street("2018-09-12", "已疏通", UUID.randomUUID()), true, RULES);
        return drain;
    }

    static Deed office(String day) {
        return office(day, "督办", null);
    }

    static Deed office(String day, String text, @Nullable UUID evidence) {
        return deed("district", "成华区社治委", day, text, evidence);
    }

    static Deed street(String day) {
        return street(day, "收到", null);
    }

    static Deed street(String day, String text, @Nullable UUID evidence) {
        return deed("jianshelu", "建设路街道办事处", day, text, evidence);
    }

    static Deed ladder(String day) {
        return deed(CaseEntry.LADDER, CaseEntry.LADDER, day, "", null);
    }

    private static Deed deed(String by, String name, String day, String text, @Nullable UUID evidence) {
        return Deed.of(day(day).atTime(10, 0).atZone(Days.ZONE).toInstant(), by, name, text, evidence);
    }
}
