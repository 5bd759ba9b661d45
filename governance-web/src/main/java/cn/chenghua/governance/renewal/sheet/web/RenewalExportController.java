package cn.chenghua.governance.renewal.sheet.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.sheet.web.SheetFiles;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Key areas, plan documents and surveys out as files, in the columns that the imports read. */
@Controller
class RenewalExportController {

    private final AreaSheet areas;
    private final DocumentSheet documents;
    private final SurveySheet surveys;
    private final SheetFiles files;

    RenewalExportController(AreaSheet areas, DocumentSheet documents, SurveySheet surveys, SheetFiles files) {
        this.areas = areas;
        this.documents = documents;
        this.surveys = surveys;
        this.files = files;
    }

    @Tag(name = "renewal-areas")
    @Operation(operationId = "renewalAreasCsv", summary = "Key areas with their outlines as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each area", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/renewal/areas/export.csv", "/api/v1/renewal-areas.csv"})
    @ResponseBody
    void areas(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, areas, "key-areas", response);
    }

    @Tag(name = "plan-documents")
    @Operation(operationId = "planDocumentsCsv", summary = "Plan documents, a row for each step of their editions, as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each step", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/renewal/documents/export.csv", "/api/v1/plan-documents.csv"})
    @ResponseBody
    void documents(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, documents, "plan-documents", response);
    }

    @Tag(name = "surveys")
    @Operation(operationId = "surveysCsv", summary = "Surveys of residents as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each survey", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/renewal/surveys/export.csv", "/api/v1/surveys.csv"})
    @ResponseBody
    void surveys(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, surveys, "surveys", response);
    }

    @GetMapping("/renewal/areas/export.xlsx")
    @ResponseBody
    void areasBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, areas, "key-areas", "renewal.areas", "renewal.import.hint.areas", response);
    }

    @GetMapping("/renewal/documents/export.xlsx")
    @ResponseBody
    void documentsBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, documents, "plan-documents", "renewal.documents", "renewal.import.hint.documents", response);
    }

    @GetMapping("/renewal/surveys/export.xlsx")
    @ResponseBody
    void surveysBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, surveys, "surveys", "renewal.surveys", "renewal.import.hint.surveys", response);
    }
}
