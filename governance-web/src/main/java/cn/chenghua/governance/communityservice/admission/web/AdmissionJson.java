package cn.chenghua.governance.communityservice.admission.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.communityservice.admission.AdmissionItem;
import cn.chenghua.governance.communityservice.admission.AdmissionLines;
import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.AdmissionState;
import cn.chenghua.governance.communityservice.admission.AdmissionVerb;
import cn.chenghua.governance.communityservice.admission.DutyCode;
import cn.chenghua.governance.communityservice.admission.Estimate;
import cn.chenghua.governance.communityservice.admission.ItemFacts;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item of the five lists as REST tells it.
 *
 * @param suggestion whether it was shipped and nobody has decided on it yet
 */
@Schema(name = "AdmissionItem")
record AdmissionJson(UUID id, long version, String number, int edition, Facts facts, AdmissionState state,
        @Nullable LocalDate validFrom, @Nullable LocalDate validTo, @Nullable LocalDate withdrawnOn, boolean suggestion) {

    static AdmissionJson of(AdmissionItem item) {
        return new AdmissionJson(item.id(), item.version(), item.number(), item.edition(), Facts.of(item.facts()), item.state(),
                item.validFrom(), item.validTo(), item.withdrawnOn(), item.suggestion());
    }

    static AdmissionJson of(AdmissionLines.Line line) {
        return new AdmissionJson(line.id(), line.version(), line.number(), line.edition(), Facts.of(line.facts()), line.state(),
                line.validFrom(), line.validTo(), line.withdrawnOn(), line.suggestion());
    }

    /**
     * What an item says.
     *
     * @param duties such as {@code REGIME patrol.STREET}
     * @param minutes estimated for one community in a month, likewise {@code forms}, {@code fields} and {@code uploads}
     */
    @Schema(name = "AdmissionFacts")
    record Facts(@Nullable AdmissionList list, @Nullable String title, @Nullable String basis, @Nullable String department,
            @Nullable List<String> duties, @Nullable Integer minutes, @Nullable Integer forms, @Nullable Integer fields,
            @Nullable Integer uploads) {

        static Facts of(ItemFacts facts) {
            var estimate = facts.estimate();
            return new Facts(facts.list(), facts.title(), facts.basis(), facts.department(),
                    facts.duties().stream().map(DutyCode::toString).toList(), estimate.minutes(), estimate.forms(),
                    estimate.fields(), estimate.uploads());
        }

        ItemFacts facts() {
            var codes = duties == null ? List.<String>of() : duties;
            return new ItemFacts(Typed.needed("list", list), Typed.text(title), Typed.text(basis), Typed.text(department),
                    codes.stream().map(DutyCode::parse).collect(Collectors.toSet()),
                    new Estimate(or(minutes), or(forms), or(fields), or(uploads)));
        }

        private static int or(@Nullable Integer number) {
            return number == null ? 0 : number;
        }
    }

    /** A page of items. */
    @Schema(name = "AdmissionPage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<AdmissionJson> items,
            @Nullable String next) {
    }

    /** A new item, or with {@code number} the next edition of one. */
    @Schema(name = "RegisterAdmission")
    record New(@Nullable UUID id, @Nullable String number, @Nullable Facts facts) {
    }

    /** The next step; publication says from and to which day it is in force. */
    @Schema(name = "StepAdmission")
    record Stepped(@Nullable AdmissionVerb verb, @Nullable LocalDate day, @Nullable String evidence,
            @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    }
}
