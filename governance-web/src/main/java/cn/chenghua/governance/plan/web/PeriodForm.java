package cn.chenghua.governance.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.chenghua.governance.plan.Plan;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** What an official types for the plan's period, kept as typed so that nothing is lost when it is refused. */
record PeriodForm(@Nullable String plan, @Nullable String version, @Nullable String start, @Nullable String end,
        @Nullable String riskShare) {

    static PeriodForm of(Plan plan) {
        return new PeriodForm(plan.code(), String.valueOf(plan.version()), plan.start().toString(), plan.end().toString(),
                plan.riskShare().toPlainString());
    }

    String code() {
        return Typed.text(plan);
    }

    long expectedVersion() {
        return Typed.number("version", version);
    }

    LocalDate first() {
        return day("start", start);
    }

    LocalDate last() {
        return day("end", end);
    }

    BigDecimal share() {
        var share = Typed.amount("riskShare", riskShare);
        if (share == null) {
            throw new Typed.Unreadable("typed.amount", "riskShare", "");
        }
        return share;
    }

    private static LocalDate day(String field, @Nullable String typed) {
        var day = Typed.day(field, typed);
        if (day == null) {
            throw new Typed.Unreadable("typed.day", field, "");
        }
        return day;
    }
}
