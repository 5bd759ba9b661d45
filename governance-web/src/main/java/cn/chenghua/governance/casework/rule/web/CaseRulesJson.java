package cn.chenghua.governance.casework.rule.web;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.limit.LimitUnit;
import cn.chenghua.governance.casework.limit.OfficeHours;
import cn.chenghua.governance.casework.rule.CaseRules;
import cn.chenghua.governance.casework.rule.DispatchRule;
import cn.chenghua.governance.casework.rule.LimitRule;
import cn.chenghua.governance.casework.rule.Term;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The rules of cases as REST clients see them: what the district has set, and the suggestions that hold beside it; radii are
 * metres by disorder, every term says its value in force.
 */
@Schema(name = "CaseRules")
record CaseRulesJson(int version, List<LimitJson> limits, List<LimitJson> suggestedLimits, List<DispatchJson> dispatches,
        Map<String, Integer> radii, Map<Term, Integer> terms, Map<Term, Integer> suggestedTerms, HoursJson hours) {

    static CaseRulesJson of(CaseRules rules) {
        var terms = new EnumMap<Term, Integer>(Term.class);
        var suggested = new EnumMap<Term, Integer>(Term.class);
        Arrays.stream(Term.values()).forEach(term -> {
            terms.put(term, rules.of(term));
            suggested.put(term, term.suggestion());
        });
        return new CaseRulesJson(rules.version(), rules.limits().stream().map(LimitJson::of).toList(),
                CaseRules.SUGGESTIONS.stream().map(LimitJson::of).toList(),
                rules.dispatches().stream().map(DispatchJson::of).toList(), new TreeMap<>(rules.radii()), terms, suggested,
                HoursJson.of(rules.hours()));
    }

    /** Rules in the place of all that are set; a term that is left out goes back to its suggestion. */
    @Schema(name = "CaseRulesWish")
    record Wish(@Nullable List<LimitJson> limits, @Nullable List<DispatchJson> dispatches, @Nullable Map<String, Integer> radii,
            @Nullable Map<Term, Integer> terms, @Nullable HoursJson hours) {

        CaseRules rules() {
            return new CaseRules(0, Typed.all("limits", limits).stream().map(LimitJson::rule).toList(),
                    Typed.all("dispatches", dispatches).stream().map(DispatchJson::rule).toList(), whole("radii", radii),
                    whole("terms", terms), Typed.needed("hours", hours).hours());
        }

        private static <K> Map<K, Integer> whole(String field, @Nullable Map<K, Integer> said) {
            var numbers = Typed.needed(field, said);
            Typed.all(field, List.copyOf(numbers.entrySet()).stream().map(Map.Entry::getValue).toList());
            return numbers;
        }
    }

    /** How long cases may take; without a disorder all others, without a severity every one. */
    @Schema(name = "CaseLimit")
    record LimitJson(@Nullable String disorder, @Nullable Severity severity, @Nullable Integer amount,
            @Nullable LimitUnit unit) {

        static LimitJson of(LimitRule rule) {
            return new LimitJson(rule.disorder().isEmpty() ? null : rule.disorder(), rule.severity(), rule.limit().amount(),
                    rule.limit().unit());
        }

        LimitRule rule() {
            return new LimitRule(Typed.text(disorder), severity,
                    new Limit(Typed.needed("amount", amount), Typed.needed("unit", unit)));
        }
    }

    /** Whom cases are dispatched to; what is left out fits everything. */
    @Schema(name = "CaseDispatch")
    record DispatchJson(@Nullable String disorder, @Nullable AssetKind kind,
            @com.fasterxml.jackson.annotation.JsonProperty("class") @Nullable String classCode, @Nullable String place,
            @Nullable String unit, @Nullable String responsible) {

        static DispatchJson of(DispatchRule rule) {
            var place = rule.place();
            return new DispatchJson(rule.disorder(), rule.kind(), rule.classCode(), place == null ? null : place.value(),
                    rule.unit().value(), rule.responsible());
        }

        DispatchRule rule() {
            return new DispatchRule(disorder, kind, classCode, place == null ? null : new UnitCode(place),
                    new UnitCode(Typed.text(unit)), Typed.text(responsible));
        }
    }

    /** The hours in which working hours are counted. */
    @Schema(name = "OfficeHours")
    record HoursJson(@Schema(type = "string", example = "09:00") @Nullable LocalTime opens,
            @Schema(type = "string", example = "12:00") @Nullable LocalTime noon,
            @Schema(type = "string", example = "13:00") @Nullable LocalTime afternoon,
            @Schema(type = "string", example = "17:00") @Nullable LocalTime closes) {

        static HoursJson of(OfficeHours hours) {
            return new HoursJson(hours.opens(), hours.noon(), hours.afternoon(), hours.closes());
        }

        OfficeHours hours() {
            return new OfficeHours(Typed.needed("opens", opens), Typed.needed("noon", noon),
                    Typed.needed("afternoon", afternoon), Typed.needed("closes", closes));
        }
    }
}
