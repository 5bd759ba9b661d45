package cn.chenghua.governance.plan.web;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.plan.Figure;
import cn.chenghua.governance.plan.Progress;
import cn.chenghua.governance.plan.ProgressReport.Question;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;

/** Progress as REST clients read it; amounts are decimal strings. */
record ProgressJson(LocalDate asOf, String hierarchy, String scope, Map<String, String> filtersApplied, String ledgerVersion,
        List<TargetProgress> targets) {

    record TargetProgress(String code, String clause, int initiative, String name, String nameEn, @Nullable String partOf,
            String measure,
            String commitment, String unit, int definitionVersion, String reading,
            @JsonFormat(shape = STRING) @Nullable BigDecimal quantity, LocalDate start,
            @Nullable LocalDate due, @JsonFormat(shape = STRING) @Nullable BigDecimal planned, boolean plannedIsStraightLine,
            @JsonFormat(shape = STRING) BigDecimal actual,
            @JsonFormat(shape = STRING) @Nullable BigDecimal difference, @JsonFormat(shape = STRING) @Nullable BigDecimal percent,
            @JsonFormat(shape = STRING) @Nullable BigDecimal outOf, String status,
            @Nullable LocalDate lastChange, List<ReadingActual> readings, List<UnitActual> units, String evidence) {

        static TargetProgress of(Progress progress, Hierarchy hierarchy, Question question) {
            var target = progress.target();
            var terms = progress.definition().terms();
            return new TargetProgress(target.code(), target.clause(), target.initiative().ordinal(), target.name(),
                    target.nameEn(),
                    target.partOf().orElse(null), lower(terms.measure()), lower(terms.commitment()), lower(terms.scale()),
                    progress.definitionNumber(), terms.chosenReading(), progress.quantity(), progress.start(), progress.due(),
                    progress.planned(), progress.straightCourse(), progress.actual(), progress.difference(), progress.share(),
                    progress.figure().outOf(), lower(progress.status()), progress.lastDay(),
                    progress.readings().stream()
                            .map(r -> new ReadingActual(r.reading().code(), r.chosen(), r.figure().actual(),
                                    r.reading().quantified()))
                            .toList(),
                    progress.figure().parts().stream().map(part -> UnitActual.of(part, hierarchy, question, target.code()))
                            .toList(),
                    behind(target.code(), question));
        }
    }

    record ReadingActual(String reading, boolean chosen, @JsonFormat(shape = STRING) @Nullable BigDecimal actual,
            boolean quantityHolds) {
    }

    record UnitActual(String code, String name, String nameEn, boolean unassigned,
            @JsonFormat(shape = STRING) @Nullable BigDecimal actual, @JsonFormat(shape = STRING) @Nullable BigDecimal outOf,
            String evidence) {
        static UnitActual of(Figure.Part part, Hierarchy hierarchy, Question question, String target) {
            var code = part.place().unit();
            var period = hierarchy.period(code, question.asOf());
            return new UnitActual(code.value(), period.name(), period.nameEn(), part.place().unassigned(), part.actual(),
                    part.outOf(), behind(target, question, part.place(), hierarchy));
        }
    }

    private static String behind(String target, Question question) {
        return postings(target, question) + (question.unit() == null ? "" : "&unit=" + question.unit());
    }

    private static String behind(String target, Question question, Hierarchy.Place place, Hierarchy hierarchy) {
        var own = place.unassigned() || place.unit().equals(hierarchy.district().code());
        return postings(target, question) + "&unit=" + place.unit() + (own ? "&unassigned=true" : "");
    }

    private static String postings(String target, Question question) {
        return "/api/v1/targets/" + target + "/postings?asOf=" + question.asOf() + "&hierarchy=" + lower(question.view());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
