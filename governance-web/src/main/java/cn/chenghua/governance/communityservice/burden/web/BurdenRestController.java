package cn.chenghua.governance.communityservice.burden.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.admission.AdmissionDesk;
import cn.chenghua.governance.communityservice.admission.Estimate;
import cn.chenghua.governance.communityservice.burden.BurdenLedger;
import cn.chenghua.governance.communityservice.burden.BurdenMonth;
import cn.chenghua.governance.communityservice.burden.DepartmentShare;
import cn.chenghua.governance.communityservice.burden.Load;
import cn.chenghua.governance.district.Hierarchies;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The burden of communities for REST clients; estimates stand beside records and are never added to them. */
@RestController
@RequestMapping("/api/v1/burden")
@Tag(name = "admission")
class BurdenRestController {

    private static final LocalDate BEGINNING = LocalDate.of(2017, 1, 1);
    private final BurdenLedger ledger;
    private final AdmissionDesk admission;
    private final Hierarchies hierarchies;

    BurdenRestController(BurdenLedger ledger, AdmissionDesk admission, Hierarchies hierarchies) {
        this.ledger = ledger;
        this.admission = admission;
        this.hierarchies = hierarchies;
    }

    @Operation(operationId = "burden", summary = "What was laid on communities month by month, and what each department causes")
    @GetMapping
    ResponseEntity<Report> months(Actor actor, @ParameterObject @ModelAttribute BurdenQuery query) {
        var today = ledger.today();
        var seen = admission.all(actor);
        var months = ledger.months(query.scope(actor, hierarchies.current(), today), seen, query.first(today), query.last(today),
                query.now()).stream().map(Month::of).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Report(today, query.applied(), months,
                ledger.departments(seen, BEGINNING, today), BurdenLedger.sum(ledger.taken(seen, BEGINNING, today))));
    }

    @Operation(operationId = "burdenByCommunity", summary = "What one month laid on each community")
    @GetMapping("/communities")
    ResponseEntity<Communities> communities(Actor actor, @ParameterObject @ModelAttribute BurdenQuery query) {
        var today = ledger.today();
        var month = query.one(today);
        var found = ledger.communities(query.scope(actor, hierarchies.current(), today), month, query.now()).stream()
                .map(one -> new Community(one.community().value(), one.load())).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new Communities(today, query.applied(), month.toString(), found));
    }

    /**
     * A month of the ledger.
     *
     * @param index the estimate in per cent of the first month's; null where that was nothing
     */
    @Schema(name = "BurdenMonth")
    record Month(String month, LocalDate day, int communities, Load load, int items, Estimate estimate,
            @Nullable BigDecimal index) {

        static Month of(BurdenMonth month) {
            return new Month(month.month().toString(), month.day(), month.communities(), month.load(), month.items(),
                    month.estimate(), month.index());
        }
    }

    /** @param saved what withdrawn and rejected items were thought to ask of one community in a month */
    @Schema(name = "BurdenReport")
    record Report(LocalDate asOf, Map<String, String> filtersApplied, List<Month> months, List<DepartmentShare> departments,
            Estimate saved) {
    }

    /** A month by community. */
    @Schema(name = "BurdenCommunities")
    record Communities(LocalDate asOf, Map<String, String> filtersApplied, String month, List<Community> communities) {
    }

    /** A community with what the month laid on it. */
    @Schema(name = "BurdenCommunity")
    record Community(String unit, Load load) {
    }
}
