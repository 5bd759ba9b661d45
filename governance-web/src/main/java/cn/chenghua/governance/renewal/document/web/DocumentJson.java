package cn.chenghua.governance.renewal.document.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.renewal.document.DocumentAct;
import cn.chenghua.governance.renewal.document.DocumentKind;
import cn.chenghua.governance.renewal.document.DocumentState;
import cn.chenghua.governance.renewal.document.PlanDocument;
import cn.chenghua.governance.site.ShapeDoor;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan document as REST clients see it.
 *
 * @param inForce the number of the edition in force on {@code day}, from 1; null where none is
 */
@Schema(name = "PlanDocument")
record DocumentJson(UUID id, DocumentKind kind, String title, String unit, String responsible, @Nullable UUID area,
        DocumentState state, long version, LocalDate day, @Nullable Integer inForce, Set<String> targets, List<Edition> editions,
        List<Act> acts) {

    static DocumentJson of(PlanDocument document, LocalDate day) {
        return new DocumentJson(document.id(), document.kind(), document.title(), document.place().value(),
                document.responsible(), document.area(), document.state(), document.version(), day,
                document.inForce(day).orElse(null), document.targets(),
                document.editions().stream().map(one -> new Edition(one.label(), one.squareMetres(), ShapeDoor.write(one.area())))
                        .toList(),
                document.acts().stream().map(one -> new Act(one.edition(), one.verb(), one.day(), one.text(), one.evidence()))
                        .toList());
    }

    /** One edition with the area it is about, as GeoJSON in WGS84. */
    @Schema(name = "PlanDocumentEdition")
    record Edition(String label, @Nullable BigDecimal squareMetres, @Nullable Map<String, Object> geometry) {
    }

    /** One step of an edition. */
    @Schema(name = "PlanDocumentAct")
    record Act(int edition, DocumentAct.Verb verb, LocalDate day, String text, UUID evidence) {
    }

    /** A page of plan documents. */
    @Schema(name = "PlanDocumentPage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<DocumentJson> documents,
            @Nullable String next) {
    }

    /** What is to be known of a new document. */
    @Schema(name = "RegisterPlanDocument")
    record New(@Nullable UUID id, @Nullable DocumentKind kind, @Nullable String unit, @Nullable String title,
            @Nullable String responsible, @Nullable UUID area) {
    }

    /** What a document is called from now on, and who answers for it. */
    @Schema(name = "DescribePlanDocument")
    record Described(@Nullable String title, @Nullable String responsible) {
    }

    /** The next edition, drafted on a day, with its area as GeoJSON in WGS84. */
    @Schema(name = "DraftPlanDocument")
    record Drafted(@Nullable String label, @Nullable Map<String, Object> geometry, @Nullable LocalDate day,
            @Nullable String evidence) {
    }

    /** The next step of the latest edition. */
    @Schema(name = "StepPlanDocument")
    record Stepped(DocumentAct.@Nullable Verb verb, @Nullable LocalDate day, @Nullable String evidence) {
    }
}
