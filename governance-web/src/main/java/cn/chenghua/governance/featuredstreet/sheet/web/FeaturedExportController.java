package cn.chenghua.governance.featuredstreet.sheet.web;

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

/** The registers of initiative three out as files, in the columns that the imports read. */
@Controller
@Tag(name = "featured streets")
class FeaturedExportController {

    private final StreetSheet streets;
    private final CommunitySheet communities;
    private final SmartSheet estates;
    private final BrandSheet brands;
    private final SheetFiles files;

    FeaturedExportController(StreetSheet streets, CommunitySheet communities, SmartSheet estates, BrandSheet brands,
            SheetFiles files) {
        this.streets = streets;
        this.communities = communities;
        this.estates = estates;
        this.brands = brands;
        this.files = files;
    }

    @Operation(operationId = "featuredStreetsCsv", summary = "Featured streets with their profiles as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each street", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/featured/streets/export.csv", "/api/v1/featured/streets.csv"})
    @ResponseBody
    void streets(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, streets, "featured-streets", response);
    }

    @Operation(operationId = "demonstrationCommunitiesCsv", summary = "Demonstration communities with the days of their steps as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each community", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/featured/communities/export.csv", "/api/v1/featured/communities.csv"})
    @ResponseBody
    void communities(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, communities, "demonstration-communities", response);
    }

    @Operation(operationId = "smartEstatesCsv", summary = "Smart estates, a row for each subsystem, as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each subsystem of an estate", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/featured/estates/export.csv", "/api/v1/featured/estates.csv"})
    @ResponseBody
    void estates(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, estates, "smart-estates", response);
    }

    @Operation(operationId = "brandsCsv", summary = "Brands and landmarks as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/featured/brands/export.csv", "/api/v1/featured/brands.csv"})
    @ResponseBody
    void brands(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, brands, "brands", response);
    }

    @GetMapping("/featured/streets/export.xlsx")
    @ResponseBody
    void streetsBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, streets, "streets", "featured.streets", "featured.import.hint.streets", response);
    }

    @GetMapping("/featured/communities/export.xlsx")
    @ResponseBody
    void communitiesBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, communities, "communities", "featured.communities", "featured.import.hint.communities", response);
    }

    @GetMapping("/featured/estates/export.xlsx")
    @ResponseBody
    void estatesBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, estates, "estates", "featured.estates", "featured.import.hint.estates", response);
    }

    @GetMapping("/featured/brands/export.xlsx")
    @ResponseBody
    void brandsBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, brands, "brands", "featured.brands", "featured.import.hint.brands", response);
    }
}
