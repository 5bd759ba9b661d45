package cn.chenghua.governance.communityservice.admission.sheet.web;

import java.io.IOException;
import java.util.EnumSet;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.admission.AdmissionDesk;
import cn.chenghua.governance.communityservice.admission.AdmissionLines;
import cn.chenghua.governance.communityservice.admission.AdmissionState;
import cn.chenghua.governance.communityservice.admission.DutyCode;
import cn.chenghua.governance.communityservice.admission.web.AdmissionQuery;
import cn.chenghua.governance.project.web.SheetNotes;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.TableWriter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Items as a file in the columns that the import reads, whatever state they are in. */
@RestController
@Tag(name = "admission")
class AdmissionExportController {

    private final AdmissionDesk desk;
    private final AdmissionLines lines;
    private final AdmissionColumns columns;
    private final Sentences sentences;
    private final SheetNotes notes;

    AdmissionExportController(AdmissionDesk desk, AdmissionLines lines, AdmissionColumns columns, Sentences sentences,
            SheetNotes notes) {
        this.desk = desk;
        this.lines = lines;
        this.columns = columns;
        this.sentences = sentences;
        this.notes = notes;
    }

    @Operation(operationId = "admissionItemsCsv", summary = "Items of the five lists as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each edition of an item", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/services/admission/export.csv", "/api/v1/admission-items.csv"})
    void csv(Actor actor, @ParameterObject @ModelAttribute AdmissionQuery query, HttpServletResponse response)
            throws IOException {
        var filter = query.filter(desk.all(actor), EnumSet.allOf(AdmissionState.class));
        Download.csv(response, "admission", columns.headers(), writer -> write(filter, writer));
    }

    @GetMapping("/services/admission/export.xlsx")
    void xlsx(Actor actor, @ParameterObject @ModelAttribute AdmissionQuery query, HttpServletResponse response)
            throws IOException {
        var filter = query.filter(desk.all(actor), EnumSet.allOf(AdmissionState.class));
        Download.xlsx(response, "admission", sentences.say("admission.title"), columns.headers(),
                notes.filled(desk.today().toString(), "admission.filling"), writer -> write(filter, writer));
    }

    private void write(AdmissionLines.Filter filter, TableWriter writer) throws IOException {
        for (var piece : Pieces.after("", (after, size) -> lines.list(filter, after, size), AdmissionLines.Line::key)) {
            for (var line : piece) {
                var facts = line.facts();
                var estimate = facts.estimate();
                writer.row(line.number(), line.edition(), columns.name(AdmissionColumns.LIST, facts.list()), facts.title(),
                        facts.basis(),
                        facts.department(), facts.duties().stream().map(DutyCode::toString).collect(Collectors.joining("; ")),
                        estimate.minutes(), estimate.forms(), estimate.fields(), estimate.uploads(),
                        columns.name("admission.state.", line.state()), line.validFrom(), line.validTo(), line.withdrawnOn());
            }
        }
    }
}
