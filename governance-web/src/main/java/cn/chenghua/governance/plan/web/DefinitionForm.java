package cn.chenghua.governance.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.Commitment;
import cn.chenghua.governance.plan.CountingRule;
import cn.chenghua.governance.plan.Definition;
import cn.chenghua.governance.plan.Measure;
import cn.chenghua.governance.plan.Reading;
import cn.chenghua.governance.plan.Scale;
import cn.chenghua.governance.plan.Target;

import org.jspecify.annotations.Nullable;

/** What an official types to understand a target anew. */
record DefinitionForm(long version, LocalDate from, @Nullable BigDecimal quantity, Scale scale, @Nullable LocalDate start,
        @Nullable LocalDate due, boolean openEnded, Commitment commitment, Measure measure, String chosenReading,
        List<ReadingForm> readings,
        String lead, @Nullable String coUnits, @Nullable String reason) {

    DefinitionForm {
        readings = readings == null ? List.of() : new ArrayList<>(readings);
    }

    static DefinitionForm of(Target target, LocalDate from) {
        var terms = target.latest().terms();
        var version = target.version();
        return new DefinitionForm(version == null ? 0 : version, from, terms.quantity(), terms.scale(), terms.start(),
                terms.due(), terms.openEnded(),
                terms.commitment(), terms.measure(), terms.chosenReading(),
                terms.readings().stream().map(ReadingForm::of).toList(), terms.lead(),
                String.join("、", terms.coUnits()), "");
    }

    Definition.Terms terms() {
        var co = coUnits == null || coUnits.isBlank()
                ? List.<String>of()
                : Arrays.stream(coUnits.split("[、,，;；]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
        return new Definition.Terms(quantity, scale, start, due, openEnded, commitment, measure,
                readings.stream().map(ReadingForm::reading).toList(),
                chosenReading, lead, co);
    }

    String reasonText() {
        return reason == null ? "" : reason;
    }

    /** One reading's rule. */
    record ReadingForm(String code, String recordKind, String filter, String stage, @Nullable String baseStage,
            @Nullable Level level,
            int atLeast, boolean yearly, boolean quantified) {

        static ReadingForm of(Reading reading) {
            var rule = reading.rule();
            return new ReadingForm(reading.code(), rule.recordKind(), rule.filter().toString(), rule.stage(), rule.baseStage(),
                    rule.level(), rule.atLeast(),
                    rule.yearly(), reading.quantified());
        }

        Reading reading() {
            return new Reading(code, new CountingRule(recordKind, Attributes.parse(filter), stage.strip(),
                    baseStage == null || baseStage.isBlank() ? null : baseStage.strip(), level, Math.max(1, atLeast), yearly),
                    quantified);
        }
    }
}
