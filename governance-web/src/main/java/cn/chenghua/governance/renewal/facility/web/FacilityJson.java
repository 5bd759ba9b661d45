package cn.chenghua.governance.renewal.facility.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.renewal.facility.Facility;
import cn.chenghua.governance.renewal.facility.FacilityLines;
import cn.chenghua.governance.renewal.facility.Site;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A facility as REST clients see it. */
@Schema(name = "Facility")
record FacilityJson(UUID id, String number, String name, String unit, String responsible, @Nullable String group,
        @Nullable String item, String address, @Nullable BigDecimal capacity, String capacityUnit, @Nullable String stage,
        long version, @Nullable LocalDate closedOn, List<Closing> closings) {

    static FacilityJson of(Project project, Facility facility) {
        var site = facility.site();
        return new FacilityJson(project.id(), project.number(), project.name(), project.place().value(), project.responsible(),
                project.classCode(), facility.item(), site.address(), site.capacity(), site.capacityUnit(), project.stage(),
                facility.version(), facility.closedOn(), facility.closings().stream().map(one -> new Closing(one.openedOn(),
                        one.closedOn(), one.reason(), one.evidence(), one.reopenedOn())).toList());
    }

    /** That it closed, until it reopened. */
    @Schema(name = "FacilityClosing")
    record Closing(LocalDate openedOn, LocalDate closedOn, String reason, UUID evidence, @Nullable LocalDate reopenedOn) {
    }

    /** A facility in a list. */
    @Schema(name = "FacilityLine")
    record Line(UUID id, String number, String name, String unit, String responsible, @Nullable String group,
            @Nullable String item, String address, @Nullable BigDecimal capacity, String capacityUnit, @Nullable String stage,
            @Nullable LocalDate builtOn, @Nullable LocalDate openedOn, @Nullable LocalDate closedOn) {

        static Line of(FacilityLines.Line line) {
            return new Line(line.id(), line.number(), line.name(), line.place().value(), line.responsible(), line.classCode(),
                    line.item(), line.address(), line.capacity(), line.capacityUnit(), line.stage(), line.builtOn(),
                    line.openedOn(), line.closedOn());
        }
    }

    /** A page of facilities. */
    @Schema(name = "FacilityPage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<Line> facilities, @Nullable String next) {
    }

    /** What is to be known of a facility. */
    @Schema(name = "DescribeFacility")
    record Described(@Nullable UUID id, @Nullable String name, @Nullable String unit, @Nullable String responsible,
            @Nullable String item, @Nullable String address, @Nullable BigDecimal capacity, @Nullable String capacityUnit,
            @Nullable BigDecimal longitude, @Nullable BigDecimal latitude, @Nullable String evidence) {

        Site site() {
            return new Site(address == null ? "" : address, capacity, capacityUnit == null ? "" : capacityUnit);
        }
    }

    /** That it closed or reopened on a day, today where none is said, and why. */
    @Schema(name = "CloseFacility")
    record Turned(@Nullable LocalDate day, @Nullable String evidence) {
    }
}
