package cn.chenghua.governance.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Targets of the plan and facts that count for them. */
final class Promises {

    static final LocalDate YEAR_START = LocalDate.of(2017, 1, 1);
    static final LocalDate YEAR_END = LocalDate.of(2017, 12, 31);
    static final Plan PLAN = new Plan("five-actions", "五大行动", "Five initiatives", "社治委", "文本", YEAR_START,
            LocalDate.of(2019, 12, 31),
            new BigDecimal("0.9"));
    private static long seq;

    private Promises() {
    }

    static Target backStreets() {
        return target("B03",
                terms("142", Scale.STREETS, Measure.COUNT, CountingRule.of("project", "kind=back_street", "accepted")));
    }

    static Target greenways() {
        return target("B24", terms("620", Scale.KILOMETRES, Measure.SUM, CountingRule.of("project", "kind=greenway", "opened")));
    }

    static Target stations() {
        return target("D05", terms("14", Scale.SUBDISTRICTS, Measure.COVERAGE,
                new CountingRule("project", Attributes.parse("kind=station"), "in_service", null, Level.SUBDISTRICT, 1, false)));
    }

    static Target volunteers() {
        return target("E05", terms("16", Scale.HOURS, Measure.RATE,
                new CountingRule("project", Attributes.parse("kind=volunteering"), "served", "paired", null, 1, true)));
    }

    static Target target(String code, Definition.Terms terms) {
        var first = new Definition(UUID.randomUUID(), LocalDate.of(1900, 1, 1), terms, "", "", Instant.EPOCH, 0);
        return new Target(code, code, Initiative.BACK_STREETS, code, code, null, first);
    }

    static Definition.Terms terms(@Nullable String quantity, Scale scale, Measure measure, CountingRule rule) {
        return new Definition.Terms(quantity == null ? null : new BigDecimal(quantity), scale, YEAR_START, YEAR_END, false,
                Commitment.FIRM,
                measure, List.of(new Reading(Reading.MAIN, rule, true)), Reading.MAIN, "社治委", List.of());
    }

    static Fact.Countable record(String attributes, UnitCode place, Measures measures) {
        return new Fact.Countable("project", UUID.randomUUID(), "一环路东一段", place, Attributes.parse(attributes), measures);
    }

    static Fact reached(Fact.Countable record, String stage, String day) {
        return fact(record, stage, Fact.Move.REACHED, day);
    }

    static Fact left(Fact.Countable record, String stage, String day) {
        return fact(record, stage, Fact.Move.LEFT, day);
    }

    private static Fact fact(Fact.Countable record, String stage, Fact.Move move, String day) {
        return new Fact(UUID.randomUUID(), ++seq, record, stage, move, LocalDate.parse(day), UUID.randomUUID(), "official",
                Instant.EPOCH);
    }

    static Measures metres(String metres) {
        return new Measures(new BigDecimal(metres), null, null, null);
    }

    static Measures hours(String hours) {
        return new Measures(null, null, null, new BigDecimal(hours));
    }
}
