package cn.chenghua.governance.safecommunity.post.table.web;

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

/** Police posts and endpoints out as files that can be taken in again. */
@Controller
@Tag(name = "safety-posts")
class PostExportController {

    private final PoliceSheet police;
    private final VideoSheet video;
    private final SheetFiles files;

    PostExportController(PoliceSheet police, VideoSheet video, SheetFiles files) {
        this.police = police;
        this.video = video;
        this.files = files;
    }

    @Operation(operationId = "policePostsCsv", summary = "Police posts as CSV with who held them, phone numbers masked")
    @ApiResponse(responseCode = "200", description = "A row for each time a post was held", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/safety/police/export.csv", "/api/v1/safety/police.csv"})
    @ResponseBody
    void police(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, police, "police-posts", response);
    }

    @GetMapping("/safety/police/export.xlsx")
    @ResponseBody
    void policeBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, police, "police-posts", "safety.police", "safety.import.hint.police", response);
    }

    @Operation(operationId = "videoEndpointsCsv", summary = "Endpoints of the video-link network as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each endpoint", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/safety/video/export.csv", "/api/v1/safety/endpoints.csv"})
    @ResponseBody
    void video(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, video, "video-endpoints", response);
    }

    @GetMapping("/safety/video/export.xlsx")
    @ResponseBody
    void videoBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, video, "video-endpoints", "safety.video", "safety.import.hint.video", response);
    }
}
