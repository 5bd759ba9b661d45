package cn.chenghua.governance.renewal.estate.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.renewal.estate.Component;
import cn.chenghua.governance.renewal.estate.ComponentState;
import cn.chenghua.governance.renewal.estate.Deed;
import cn.chenghua.governance.renewal.estate.EstateLines;
import cn.chenghua.governance.renewal.estate.Handover;
import cn.chenghua.governance.renewal.estate.LegalOrder;
import cn.chenghua.governance.renewal.estate.Owner;
import cn.chenghua.governance.renewal.estate.Supply;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An estate with its hand-over as REST clients see it.
 *
 * @param stage the stage of its project that follows from the components; it counts for A08 once it is handed_over
 * @param percent of the applicable components that are handed over
 */
@Schema(name = "Estate")
record EstateJson(UUID id, String number, String name, String unit, String responsible, @Nullable String stage, long version,
        String enterprise, @Nullable Integer households, @Nullable Supply third, int applicable, int handedOver, int percent,
        List<Part> components) {

    static EstateJson of(Project project, Handover handover) {
        var owner = handover.owner();
        return new EstateJson(project.id(), project.number(), project.name(), project.place().value(), project.responsible(),
                project.stage(), handover.version(), owner.enterprise(), owner.households(), owner.third(),
                handover.applicable(), handover.handedOver(), handover.percent(),
                Stream.of(Component.values()).map(component -> Part.of(handover, component)).toList());
    }

    /**
     * One component.
     *
     * @param exemptOn since when it is not applicable, for that reason
     */
    @Schema(name = "EstateComponent")
    record Part(Component component, LegalOrder order, ComponentState state, boolean handedOver, @Nullable LocalDate exemptOn,
            String reason, List<Step> steps) {

        static Part of(Handover handover, Component component) {
            var strand = handover.strand(component);
            return new Part(component, strand.legalOrder(), strand.state(), strand.handedOver(), strand.exemptOn(),
                    strand.reason(), handover.deeds(component).values().stream()
                            .map(done -> new Step(done.deed(), done.day(), done.evidence())).toList());
        }
    }

    /** A step that was taken. */
    @Schema(name = "EstateStep")
    record Step(Deed deed, LocalDate day, UUID evidence) {
    }

    /** An estate in a list. */
    @Schema(name = "EstateLine")
    record Line(UUID id, String number, String name, String unit, String responsible, @Nullable String stage, long version,
            String enterprise, @Nullable Integer households, @Nullable Supply third, int applicable, int handedOver, int percent,
            List<Thread> components) {

        static Line of(EstateLines.Line line) {
            return new Line(line.id(), line.number(), line.name(), line.place().value(), line.responsible(), line.stage(),
                    line.version(), line.owner().enterprise(), line.owner().households(), line.owner().third(),
                    line.applicable(), line.handedOver(), line.percent(), line.threads().stream()
                            .map(thread -> new Thread(thread.component(), thread.state(), thread.handedOver())).toList());
        }
    }

    /** How one component of an estate stands. */
    @Schema(name = "EstateLineComponent")
    record Thread(Component component, ComponentState state, boolean handedOver) {
    }

    /** A page of estates. */
    @Schema(name = "EstatePage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<Line> estates, @Nullable String next) {
    }

    /** What is to be known of a new estate. */
    @Schema(name = "RegisterEstate")
    record New(@Nullable UUID id, @Nullable String name, @Nullable String unit, @Nullable String responsible,
            @Nullable String enterprise, @Nullable Integer households, @Nullable Supply third) {
    }

    /** Whose an estate was, and what its third component is. */
    @Schema(name = "DescribeEstate")
    record Described(@Nullable String enterprise, @Nullable Integer households, @Nullable Supply third) {

        Owner owner() {
            return new Owner(enterprise == null ? "" : enterprise, households, third);
        }
    }

    /** A step taken or taken back, today where no day is said. */
    @Schema(name = "EstateDeed")
    record Said(@Nullable Component component, @Nullable Deed deed, @Nullable LocalDate day, @Nullable String evidence) {
    }

    /** That a component is not applicable, or is so again, and why. */
    @Schema(name = "EstateExemption")
    record Exempt(@Nullable Component component, @Nullable LocalDate day, @Nullable String reason) {
    }

    /** The legal order of a component. */
    @Schema(name = "EstateOrder")
    record Ordered(@Nullable Component component, @Nullable LegalOrder order) {
    }
}
