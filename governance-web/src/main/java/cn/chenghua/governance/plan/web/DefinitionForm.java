package cn.chenghua.governance.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.Commitment;
import cn.chenghua.governance.plan.CountingRule;
import cn.chenghua.governance.plan.Definition;
import cn.chenghua.governance.plan.Measure;
import cn.chenghua.governance.plan.Reading;
import cn.chenghua.governance.plan.Scale;
import cn.chenghua.governance.plan.Target;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** What an official types to understand a target anew, kept as typed so that nothing is lost when it cannot be read. */
record DefinitionForm(@Nullable String version, @Nullable String from, @Nullable String quantity, @Nullable String scale,
        @Nullable String start, @Nullable String due, @Nullable String openEnded, @Nullable String commitment,
        @Nullable String measure, @Nullable String chosenReading, @Nullable List<ReadingForm> readings, @Nullable String lead,
        @Nullable String coUnits, @Nullable String reason) {

    DefinitionForm {
        readings = readings == null ? List.of() : new ArrayList<>(readings);
    }

    static DefinitionForm of(Target target, LocalDate from) {
        var terms = target.latest().terms();
        var quantity = terms.quantity();
        return new DefinitionForm(String.valueOf(target.version()), from.toString(),
                quantity == null ? "" : quantity.toPlainString(), terms.scale().name(), text(terms.start()), text(terms.due()),
                terms.openEnded() ? "true" : "", terms.commitment().name(), terms.measure().name(), terms.chosenReading(),
                terms.readings().stream().map(ReadingForm::of).toList(), terms.lead(), String.join("、", terms.coUnits()), "");
    }

    Definition.Terms terms() {
        var co = Arrays.stream(Typed.text(coUnits).split("[、,，;；]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
        var read = readings == null ? List.<ReadingForm>of() : readings;
        return new Definition.Terms(Typed.amount("quantity", quantity), Typed.constant(Scale.class, "scale", scale),
                Typed.day("start", start), Typed.day("due", due), "true".equals(openEnded),
                Typed.constant(Commitment.class, "commitment", commitment), Typed.constant(Measure.class, "measure", measure),
                read.stream().map(ReadingForm::reading).toList(), Typed.text(chosenReading), Typed.text(lead), co);
    }

    LocalDate day() {
        var day = Typed.day("from", from);
        if (day == null) {
            throw new Typed.Unreadable("typed.day", "from", "");
        }
        return Days.within("from", day);
    }

    long expectedVersion() {
        return Typed.number("version", version);
    }

    String reasonText() {
        return Typed.text(reason);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** One reading's rule. */
    record ReadingForm(@Nullable String code, @Nullable String recordKind, @Nullable String filter, @Nullable String stage,
            @Nullable String baseStage, @Nullable String level, @Nullable String atLeast, @Nullable String yearly,
            @Nullable String quantified) {

        static ReadingForm of(Reading reading) {
            var rule = reading.rule();
            return new ReadingForm(reading.code(), rule.recordKind(), rule.filter().toString(), rule.stage(),
                    text(rule.baseStage()), text(rule.level()), String.valueOf(rule.atLeast()), rule.yearly() ? "true" : "",
                    reading.quantified() ? "true" : "");
        }

        Reading reading() {
            var base = Typed.text(baseStage);
            var units = Typed.text(level);
            var least = (int) Math.clamp(Typed.number("atLeast", atLeast), 1, 1_000_000);
            return new Reading(Typed.text(code),
                    new CountingRule(Typed.text(recordKind), Attributes.parse(Typed.text(filter)), Typed.text(stage),
                            base.isEmpty() ? null : base, units.isEmpty() ? null : Typed.constant(Level.class, "level", units),
                            least, "true".equals(yearly)),
                    "true".equals(quantified));
        }
    }
}
